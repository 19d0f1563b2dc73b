package jp.madoguchi.ledger.importing;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.ledger.card.ShownTime;

/** A confirmed import, for the history. */
public record ImportView(
        UUID id,
        String profile,
        String fileName,
        int added,
        int changed,
        int unchanged,
        int refused,
        String confirmedBy,
        Instant confirmedAt) {

    public String shownTime() {
        return ShownTime.of(confirmedAt);
    }
}
