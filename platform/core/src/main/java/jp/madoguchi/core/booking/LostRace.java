package jp.madoguchi.core.booking;

/** Somebody else was faster: the transaction is undone and the state read again. */
final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostRace(String what) {
        super(what);
    }
}
