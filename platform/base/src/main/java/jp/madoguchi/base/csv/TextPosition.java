package jp.madoguchi.base.csv;

/** Follows decoded text and knows the line and the column (cell) it has come to, as a person counts them in an editor. */
final class TextPosition {

    private final char separator;
    private long line = 1;
    private int column = 1;
    private boolean quoted;
    private boolean afterReturn;
    private long kanji;
    private boolean sawNul;

    TextPosition(char separator) {
        this.separator = separator;
    }

    void advance(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            advance(text[i]);
        }
    }

    private void advance(char character) {
        if (character == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = character == '\r';
        if (character == '\n' || character == '\r') {
            line++;
            column = quoted ? column : 1;
        } else if (character == '"') {
            quoted = !quoted;
        } else if (character == separator && !quoted) {
            column++;
        } else if (character == 0) {
            sawNul = true;
        } else if (character >= 0x0800) {
            kanji++;
        }
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Characters so far that take three bytes or more in UTF-8. */
    long kanji() {
        return kanji;
    }

    boolean sawNul() {
        return sawNul;
    }
}
