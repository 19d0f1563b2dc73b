package jp.madoguchi.base.importing;

/**
 * What is wrong, or doubtful, in one cell.
 *
 * @param column as the file names it, or its position
 * @param value shortened for the screen; masked where it may be a 個人番号 or 住民票コード. Never log it.
 * @param reason a sentence in Japanese that says what to do
 */
public record CellError(String column, String value, String reason) {

    static final int SHORT = 24;

    static String shortened(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= SHORT ? value : value.substring(0, value.offsetByCodePoints(0, SHORT)) + "…";
    }

    @Override
    public String toString() {
        return "CellError[" + column + "]";
    }
}
