package jp.madoguchi.ledger.card;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves cards from state to state, each move with a line of history. */
@Service
public class CardMoves {

    /** The most cards that one move takes. */
    public static final int MOST = 5_000;

    private final CardMover mover;
    private final CardStandings standings;
    private final CardRules rules;
    private final CityLists lists;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CardMoves(
            CardMover mover,
            CardStandings standings,
            CardRules rules,
            CityLists lists,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.mover = mover;
        this.standings = standings;
        this.rules = rules;
        this.lists = lists;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Moves one card.
     *
     * @param version that the screen showed
     * @throws OptimisticLockingFailureException when the card changed meanwhile
     * @throws IllegalArgumentException when there is no such card
     */
    @Transactional
    public MoveResult move(UUID id, int version, Move move) {
        CardStanding card = standing(id);
        if (card.version() != version) {
            throw new OptimisticLockingFailureException("The card changed meanwhile: " + id);
        }
        StateRules current = rules.current();
        Refusal refusal = card.refusal(move.to(), current);
        if (refusal != null) {
            return new MoveResult.Refused(refusal);
        }
        Set<MoveField> missing = missing(List.of(card.kind()), move, current);
        if (!missing.isEmpty()) {
            return new MoveResult.Missing(missing);
        }
        if (mover.move(List.of(new CardVersion(id, version)), move, current).isEmpty()) {
            throw new OptimisticLockingFailureException("The card changed meanwhile: " + id);
        }
        audit.record(new AuditEntry(
                "card.moved",
                "card",
                id.toString(),
                Map.of("from", card.state().name(), "to", move.to().name())));
        events.publishEvent(new CardsMoved(List.of(id), move.to(), move.to()));
        return new MoveResult.Moved();
    }

    /**
     * Moves all of the cards that can go there; the others stay, each with its reason.
     *
     * @param subjectType for the audit trail: what the cards were chosen by
     * @throws IllegalArgumentException when there are more than {@link #MOST} or a required field is empty
     */
    @Transactional
    public MoveReport moveAll(Collection<CardVersion> cards, Move move, String subjectType, String subjectId) {
        if (cards.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " cards move at once, not " + cards.size());
        }
        StateRules current = rules.current();
        Map<UUID, Integer> asked = new HashMap<>();
        cards.forEach(card -> asked.put(card.id(), card.version()));
        Map<UUID, CardStanding> before = standings.of(asked.keySet());
        List<CardKind> kinds = kinds(before.values(), move.to(), current);
        Set<MoveField> missing = missing(kinds, move, current);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("A move to " + move.to() + " needs " + missing);
        }
        List<UUID> moved = mover.move(List.copyOf(cards), move, current);
        asked.keySet().removeAll(moved);
        Map<UUID, Refusal> left = new HashMap<>();
        asked.forEach((id, version) -> left.put(id, why(before.get(id), version, move.to(), current)));
        audit.record(new AuditEntry(
                "cards.moved",
                subjectType,
                subjectId,
                Map.of("to", move.to().name(), "cards", Integer.toString(moved.size()))));
        if (!moved.isEmpty()) {
            events.publishEvent(new CardsMoved(moved, move.to(), move.to()));
        }
        return new MoveReport(moved, left);
    }

    /**
     * Moves all cards of a print run that stand right before {@code to}; the others stay.
     *
     * @return how many moved
     */
    @Transactional
    public int movePrinted(UUID notice, CardState to, String reason) {
        List<CardVersion> cards = standings.printedBefore(notice, to, rules.current());
        Move move = Move.onScreen(to, MoveFields.because(reason));
        int moved = 0;
        for (int from = 0; from < cards.size(); from += MOST) {
            List<CardVersion> part = cards.subList(from, Math.min(cards.size(), from + MOST));
            moved += moveAll(part, move, "notice", notice.toString()).moved().size();
        }
        return moved;
    }

    private CardStanding standing(UUID id) {
        CardStanding card = standings.of(List.of(id)).get(id);
        if (card == null) {
            throw new IllegalArgumentException("No such card: " + id);
        }
        return card;
    }

    /** The required fields that are empty for any of these kinds; too few papers are as none. */
    @Transactional(readOnly = true)
    public Set<MoveField> missing(Collection<CardKind> kinds, Move move) {
        return missing(kinds, move, rules.current());
    }

    private Set<MoveField> missing(Collection<CardKind> kinds, Move move, StateRules current) {
        Set<MoveField> required = EnumSet.noneOf(MoveField.class);
        kinds.forEach(kind -> required.addAll(current.required(kind, move.to())));
        Set<MoveField> missing = move.fields().missing(required);
        if (required.contains(MoveField.PAPERS)
                && !lists.papers().enough(move.fields().papers())) {
            missing.add(MoveField.PAPERS);
        }
        return missing;
    }

    private static List<CardKind> kinds(Collection<CardStanding> cards, CardState to, StateRules rules) {
        return cards.stream()
                .filter(card -> card.refusal(to, rules) == null)
                .map(CardStanding::kind)
                .distinct()
                .toList();
    }

    private static Refusal why(@Nullable CardStanding card, int version, CardState to, StateRules rules) {
        if (card == null) {
            return Refusal.UNKNOWN;
        }
        if (version != CardVersion.ANY && version != card.version()) {
            return Refusal.OVERTAKEN;
        }
        Refusal refusal = card.refusal(to, rules);
        return refusal == null ? Refusal.OVERTAKEN : refusal;
    }
}
