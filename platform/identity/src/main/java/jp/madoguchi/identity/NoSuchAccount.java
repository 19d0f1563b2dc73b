package jp.madoguchi.identity;

/** The city has no such account: it is gone, or it is another city's, which is never told apart. */
public final class NoSuchAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchAccount() {
        super("The city has no such account");
    }
}
