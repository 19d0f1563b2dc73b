package jp.madoguchi.ledger.entry;

import java.time.LocalDate;
import java.util.UUID;
import jp.madoguchi.base.date.PartialDate;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.ImportKey;
import org.jspecify.annotations.Nullable;

/** A row that can be stored. */
record EntryRow(
        UUID id,
        CardKind kind,
        String name,
        String kana,
        PartialDate birthDate,
        String sex,
        String address,
        String serialNumber,
        String applicationId,
        String noticeId,
        @Nullable LocalDate appliedOn,
        String reason,
        @Nullable UUID replaces) {

    /** Of a card with a number the key of a list that brings it later, so that it is found and not added again. */
    String importKey() {
        boolean numbered = !serialNumber.isEmpty() || !noticeId.isEmpty();
        return kind == CardKind.ISSUE && numbered
                ? ImportKey.issue(serialNumber, applicationId, noticeId, birthDate, name)
                : ImportKey.byHand(id);
    }

    /** Every search form of the name, one a line. */
    String nameKey() {
        return String.join("\n", SearchKey.forms(name));
    }

    @Override
    public String toString() {
        return "EntryRow[" + id + "]";
    }
}
