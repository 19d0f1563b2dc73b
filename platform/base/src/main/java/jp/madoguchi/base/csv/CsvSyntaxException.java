package jp.madoguchi.base.csv;

/** A file stops being CSV at some line: a quotation mark is out of place, or a cell has no end. */
public final class CsvSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    CsvSyntaxException(long line) {
        super("No text file from line " + line);
        this.line = line;
    }

    CsvSyntaxException(long line, Throwable cause) {
        super("No CSV from line " + line, cause);
        this.line = line;
    }

    public long line() {
        return line;
    }

    /** The sentence for people. */
    public String reason() {
        return "%d行目がCSVとして読めません。引用符（\"）の対応、1つのセルや1行の長さを確認し、出力し直してください。".formatted(line);
    }
}
