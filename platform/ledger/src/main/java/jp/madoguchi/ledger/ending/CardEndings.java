package jp.madoguchi.ledger.ending;

import java.util.Collection;
import java.util.UUID;
import jp.madoguchi.ledger.card.HistorySource;
import jp.madoguchi.ledger.card.MoveReport;

/** Ends rows of the ledger because of 転出, 死亡 and the like. */
public interface CardEndings {

    /**
     * Ends all of them in the caller's transaction, or in one of its own.
     *
     * @param because the free text of the history: which extract, which office
     */
    EndingReport end(Collection<Ending> endings, String because, HistorySource source);

    /** Takes the ends of these rows back where the end was their last move; the others stay, each with its reason. */
    MoveReport takeBack(Collection<UUID> cards, String because, HistorySource source);
}
