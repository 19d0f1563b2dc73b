package jp.madoguchi.core.placement;

/** A move cannot go on; the message is a key of the placement's bundle. */
final class MoveFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MoveFailed(String key) {
        super("placement.problem." + key);
    }
}
