package jp.madoguchi.core.waiting;

/** Somebody else was faster with a place that was to be offered: the transaction is undone. */
final class PlaceGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlaceGone() {
        super("A place that was to be offered is gone");
    }
}
