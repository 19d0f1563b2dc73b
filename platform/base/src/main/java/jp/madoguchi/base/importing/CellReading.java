package jp.madoguchi.base.importing;

/** What became of one cell. */
sealed interface CellReading {

    record Accepted(CellValue value) implements CellReading {}

    /** The reason is a Japanese sentence. */
    record Refused(String reason) implements CellReading {}

    static CellReading stored(String original, String stored) {
        return new Accepted(new CellValue(original, stored, null));
    }

    static CellReading refused(String reason) {
        return new Refused(reason);
    }
}
