package jp.madoguchi.ledger.printing;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.ledger.card.ShownTime;

/**
 * One print run.
 *
 * @param pages   notices in it
 * @param leftOut people who were left out because of their characters
 * @param madeBy  kind and account, never a person's name
 */
public record NoticeRun(UUID id, int pages, int leftOut, MissingGlyphs glyphs, String madeBy, Instant madeAt) {

    public String shownTime() {
        return ShownTime.of(madeAt);
    }
}
