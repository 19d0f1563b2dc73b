package jp.madoguchi.base.csv;

/** What a file is before a row of it is read. */
public sealed interface Inspection {

    /** Text that decodes to its last byte. */
    record Text(TextEncoding encoding) implements Inspection {}

    /** Something else; the reason is a sentence in Japanese that says what to do. */
    record Refused(Kind kind, String reason) implements Inspection {}

    /** Why a file is no readable CSV. */
    enum Kind {
        EMPTY,
        NOT_CSV,
        ENCODING
    }
}
