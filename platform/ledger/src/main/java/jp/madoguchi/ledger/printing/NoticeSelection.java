package jp.madoguchi.ledger.printing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom notices are printed.
 *
 * @param importId all cards of an import that were never printed; null when cards are chosen
 * @param cards    chosen cards, printed before or not; empty when an import is chosen
 */
public record NoticeSelection(@Nullable UUID importId, List<UUID> cards) {

    public NoticeSelection {
        cards = List.copyOf(cards);
    }
}
