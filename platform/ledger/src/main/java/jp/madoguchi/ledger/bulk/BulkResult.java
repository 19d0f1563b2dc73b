package jp.madoguchi.ledger.bulk;

import java.util.Set;
import jp.madoguchi.ledger.card.MoveField;

/** What became of a bulk move. */
public sealed interface BulkResult {

    /** Those that could move did; which could not stands in the report. */
    record Done() implements BulkResult {}

    /** Nothing happened: these fields must be filled in first. */
    record Missing(Set<MoveField> fields) implements BulkResult {}
}
