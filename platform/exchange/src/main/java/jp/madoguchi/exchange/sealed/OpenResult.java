package jp.madoguchi.exchange.sealed;

/**
 * What came of opening a file.
 *
 * @param <T> the record that it carries
 */
public sealed interface OpenResult<T> {

    /**
     * The whole file was found genuine, addressed to the reader, new and readable.
     *
     * @param manifest what the file says of itself, verified
     * @param enclosure what travelled beside the rows
     * @param rows its records, readable any number of times while the file is there
     */
    record Opened<T>(Manifest manifest, Enclosure enclosure, SealedRows<T> rows) implements OpenResult<T> {}

    /** The file was refused; none of its rows is to be had. */
    record Refused<T>(Refusal refusal) implements OpenResult<T> {}
}
