package jp.madoguchi.ledger.importing;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.base.importing.TargetKind;
import jp.madoguchi.ledger.card.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed import, for the history.
 *
 * @param undo null while it stands
 * @param undoable whether it can still be undone
 */
public record ImportView(
        UUID id,
        String profile,
        TargetKind target,
        String fileName,
        Counts counts,
        String confirmedBy,
        Instant confirmedAt,
        @Nullable Undo undo,
        boolean undoable) {

    /** Cards and, refused, rows. */
    public record Counts(int added, int changed, int unchanged, int ended, int refused) {}

    /**
     * How it was taken back.
     *
     * @param removed new cards that went
     * @param restored changed cards that got their values back
     * @param reopened ended cards that returned
     */
    public record Undo(String by, Instant at, int removed, int restored, int reopened) {

        public String shownTime() {
            return ShownTime.of(at);
        }
    }

    public int added() {
        return counts.added();
    }

    public int changed() {
        return counts.changed();
    }

    public int unchanged() {
        return counts.unchanged();
    }

    public int refused() {
        return counts.refused();
    }

    /** Whether its rows ended cards instead of adding some. */
    public boolean ends() {
        return target.endsCards();
    }

    public String shownTime() {
        return ShownTime.of(confirmedAt);
    }
}
