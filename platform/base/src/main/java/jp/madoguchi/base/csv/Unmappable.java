package jp.madoguchi.base.csv;

/**
 * A character that the chosen encoding cannot write.
 *
 * @param row of the output, counted from 1 with the header
 * @param column counted from 1
 */
public record Unmappable(long row, int column, int codePoint) {

    /** For people: U+20BB7. */
    public String codeName() {
        return "U+%04X".formatted(codePoint);
    }
}
