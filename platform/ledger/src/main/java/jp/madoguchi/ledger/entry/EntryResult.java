package jp.madoguchi.ledger.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.ledger.card.CardView;

/** What became of a row that was entered. */
public sealed interface EntryResult {

    record Entered(UUID card) implements EntryResult {}

    /** Nothing was stored: by field, the key of the sentence that says how to put it right. */
    record Wrong(Map<String, String> problems) implements EntryResult {}

    /** Nothing was stored yet: people of the same name and birth date are in the ledger. */
    record Similar(List<CardView> people) implements EntryResult {}

    /** Nothing was stored; the key of the reason. */
    record Refused(String messageKey) implements EntryResult {}
}
