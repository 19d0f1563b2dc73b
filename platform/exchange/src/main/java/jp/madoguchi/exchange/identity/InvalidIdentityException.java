package jp.madoguchi.exchange.identity;

/** A PEM or PKCS#12 file that is not the identity it should be. The message is a Japanese sentence for the screen. */
public final class InvalidIdentityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidIdentityException(String sentence) {
        super(sentence);
    }

    /** @param sentence in Japanese, for the screen */
    public InvalidIdentityException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
