package jp.madoguchi.admin.origin;

/** The change would shut out the one who makes it; nothing was changed. */
final class WouldShutOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WouldShutOut() {
        super("The change would shut out the one who makes it");
    }
}
