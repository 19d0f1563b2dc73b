package jp.madoguchi.core.exchange;

/** Whether a booking file was written. */
public sealed interface ExportResult {

    /** The sealed file. */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(String fileName, byte[] content, int rows) implements ExportResult {}

    /** The number was used already; the next is another. */
    record NumberUsed(long next) implements ExportResult {}

    /** No terminal is enrolled, so nobody could open it. */
    record NoTerminal() implements ExportResult {}
}
