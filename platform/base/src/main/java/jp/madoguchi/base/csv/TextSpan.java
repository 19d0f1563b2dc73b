package jp.madoguchi.base.csv;

/**
 * A field of a line with fixed positions.
 *
 * @param start counted from 1, in characters or bytes
 */
public record TextSpan(int start, int length) {

    private static final int FARTHEST = 100_000;

    public TextSpan {
        if (start < 1 || length < 1 || start + length > FARTHEST) {
            throw new IllegalArgumentException("A field begins at 1 and has at least one position");
        }
    }

    /** The last position, counted from 1. */
    public int end() {
        return start + length - 1;
    }
}
