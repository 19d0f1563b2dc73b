package jp.madoguchi.ledger.card;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A card's row, for moves of one card; lists are read and imports written in SQL. Hibernate reads every field. */
@Entity
@SuppressWarnings("UnusedVariable")
@Table(name = "ledger_card")
class Card {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CardState state;

    @Version
    private int version;

    private int revision;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    UUID id() {
        return id;
    }

    CardState state() {
        return state;
    }

    boolean isVersion(int expected) {
        return version == expected;
    }

    /**
     * Takes the card to another state; the booking side must hear of it when the person can no longer book, or can again.
     *
     * @throws IllegalArgumentException when there is no such move
     */
    void moveTo(CardState to, Instant now) {
        if (!CardStates.canMove(state, to)) {
            throw new IllegalArgumentException("No move from " + state + " to " + to);
        }
        if (state.ended() != to.ended()) {
            revision++;
        }
        state = to;
        updatedAt = now;
    }

    @Override
    public String toString() {
        return "Card[" + id + "]";
    }
}
