package jp.madoguchi.ledger.card;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a card's history; added and never changed. Hibernate reads every field. */
@Entity
@SuppressWarnings("UnusedVariable")
@Table(name = "ledger_card_history")
class CardHistory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID cardId;

    @Enumerated(EnumType.STRING)
    private @Nullable CardState fromState;

    @Enumerated(EnumType.STRING)
    private CardState toState;

    private String reason;

    @Enumerated(EnumType.STRING)
    private HistorySource source;

    private String actor;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected CardHistory() {}

    CardHistory(UUID cardId, CardState from, CardState to, String reason, String actor, Instant at) {
        this.cardId = cardId;
        this.fromState = from;
        this.toState = to;
        this.reason = reason;
        this.source = HistorySource.SCREEN;
        this.actor = actor;
        this.at = at;
    }

    CardHistoryView view() {
        return new CardHistoryView(fromState, toState, reason, source, actor, at);
    }
}
