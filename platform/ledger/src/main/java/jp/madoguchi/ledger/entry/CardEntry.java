package jp.madoguchi.ledger.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.ledger.card.CardView;
import jp.madoguchi.ledger.card.Cards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows that no file brought: 転入, re-issues. */
@Service
class CardEntry {

    private final EntryRows rows;
    private final Cards cards;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    CardEntry(EntryRows rows, Cards cards, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores a row with its own 予約ID, password and QR token.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a card of these numbers, or a re-issue of the same old
     *     card, is in the ledger
     */
    @Transactional
    public EntryResult enter(EntryForm form) {
        EntryCheck.Checked checked = EntryCheck.of(form, LocalDate.now(clock));
        EntryRow row = checked.row();
        if (row == null) {
            return new EntryResult.Wrong(checked.problems());
        }
        if (rows.exists(row.id())) {
            return new EntryResult.Entered(row.id());
        }
        UUID replaces = row.replaces();
        if (replaces != null && !reissuable(replaces)) {
            return new EntryResult.Refused("ledger-card-entry.not-ended");
        }
        List<CardView> similar = form.seen() ? List.of() : cards.find(rows.similar(row));
        if (!similar.isEmpty()) {
            return new EntryResult.Similar(similar);
        }
        rows.insert(row, actor.get().toString(), clock.instant());
        audit.record(AuditEntry.of(
                replaces == null ? "card.entered" : "card.reissued",
                "card",
                row.id().toString()));
        return new EntryResult.Entered(row.id());
    }

    /** The card that is to be made anew; empty where there is none or it is still on its way. */
    @Transactional(readOnly = true)
    public Optional<CardView> reissue(UUID old) {
        return cards.find(old).filter(card -> card.state().ended());
    }

    private boolean reissuable(UUID old) {
        return cards.find(old).filter(card -> card.state().ended()).isPresent();
    }
}
