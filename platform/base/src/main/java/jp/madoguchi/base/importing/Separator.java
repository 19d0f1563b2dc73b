package jp.madoguchi.base.importing;

/** How the columns of a file are told apart. */
public enum Separator {
    COMMA(',', "コンマ"),
    TAB('\t', "タブ"),
    SEMICOLON(';', "セミコロン"),
    /** Positions are counted in characters. */
    FIXED_CHARACTERS('\n', "固定長（文字数）"),
    /** Positions are counted in bytes of the file's encoding, as host computers do. */
    FIXED_BYTES('\n', "固定長（バイト数）");

    private final char character;
    private final String label;

    Separator(char character, String label) {
        this.character = character;
        this.label = label;
    }

    /** Between two columns; a line with fixed positions is one column. */
    public char character() {
        return character;
    }

    /** Its name as people read it. */
    public String label() {
        return label;
    }

    public boolean fixed() {
        return this == FIXED_CHARACTERS || this == FIXED_BYTES;
    }
}
