package jp.madoguchi.ledger.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.text.Gaiji;
import jp.madoguchi.ledger.card.CardState;
import org.jspecify.annotations.Nullable;

/**
 * A card that nobody picked up for long enough.
 *
 * @param appliedOn the day of the application, or of the import where that is unknown
 * @param estimated true when it is the day of the import
 */
public record DisposalProposal(
        UUID card,
        String name,
        String serialNumber,
        CardState state,
        @Nullable LocalDate renotifiedOn,
        LocalDate appliedOn,
        boolean estimated,
        String holdReason) {

    public String shownName() {
        return Gaiji.display(name);
    }

    @Override
    public String toString() {
        return "DisposalProposal[" + card + "]";
    }

    /** Those that a screen shows. */
    public record Page(List<DisposalProposal> cards, long total) {}
}
