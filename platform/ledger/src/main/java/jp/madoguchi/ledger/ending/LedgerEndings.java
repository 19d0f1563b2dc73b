package jp.madoguchi.ledger.ending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardStanding;
import jp.madoguchi.ledger.card.CardStandings;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardUndo;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.EndReason;
import jp.madoguchi.ledger.card.HistorySource;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveFields;
import jp.madoguchi.ledger.card.MoveReport;
import jp.madoguchi.ledger.ending.PeopleFound.FoundRow;
import jp.madoguchi.ledger.port.Bookings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends rows by moving them to 交付取りやめ with the reason. */
@Service
class LedgerEndings implements CardEndings {

    private static final String SUBJECT = "ending";

    private final PeopleFound people;
    private final CardStandings standings;
    private final CardMoves moves;
    private final CardUndo undo;
    private final Bookings bookings;

    LedgerEndings(PeopleFound people, CardStandings standings, CardMoves moves, CardUndo undo, Bookings bookings) {
        this.people = people;
        this.standings = standings;
        this.moves = moves;
        this.undo = undo;
        this.bookings = bookings;
    }

    @Override
    @Transactional
    public EndingReport end(Collection<Ending> endings, String because, HistorySource source) {
        Sorted sorted = new Sorted();
        sortRows(endings, sorted);
        sortPeople(endings, sorted);
        List<UUID> ended = new ArrayList<>();
        sorted.cards.forEach((reason, cards) -> ended.addAll(end(List.copyOf(cards), reason, because, source)));
        return new EndingReport(
                List.copyOf(ended),
                sorted.already.size(),
                sorted.unknown,
                sorted.ambiguous,
                List.copyOf(bookings.activeOf(ended).keySet()));
    }

    @Override
    @Transactional
    public MoveReport takeBack(Collection<UUID> cards, String because, HistorySource source) {
        List<CardVersion> ended = standings.of(cards).values().stream()
                .filter(card -> card.state() == CardState.WITHDRAWN)
                .map(card -> new CardVersion(card.id(), card.version()))
                .toList();
        return undo.undoAll(ended, because, source);
    }

    private List<UUID> end(List<UUID> cards, EndReason reason, String because, HistorySource source) {
        Move move = new Move(CardState.WITHDRAWN, MoveFields.ending(reason, because), source);
        List<UUID> ended = new ArrayList<>();
        for (int from = 0; from < cards.size(); from += CardMoves.MOST) {
            List<CardVersion> part = cards.subList(from, Math.min(cards.size(), from + CardMoves.MOST)).stream()
                    .map(CardVersion::any)
                    .toList();
            ended.addAll(moves.moveAll(part, move, SUBJECT, reason.name()).moved());
        }
        return ended;
    }

    private void sortRows(Collection<Ending> endings, Sorted sorted) {
        Set<UUID> asked = new HashSet<>();
        endings.forEach(ending -> {
            if (ending.who() instanceof Ending.Row row) {
                asked.add(row.card());
            }
        });
        Map<UUID, CardStanding> known = standings.of(asked);
        endings.forEach(ending -> {
            if (ending.who() instanceof Ending.Row row) {
                CardStanding card = known.get(row.card());
                if (card == null) {
                    sorted.unknown.add(ending);
                } else {
                    sorted.add(card.id(), card.state().ended(), ending.reason());
                }
            }
        });
    }

    private void sortPeople(Collection<Ending> endings, Sorted sorted) {
        List<Ending> named = endings.stream()
                .filter(ending -> ending.who() instanceof Ending.Person)
                .toList();
        Map<Integer, List<FoundRow>> found = people.rows(
                named.stream().map(ending -> (Ending.Person) ending.who()).toList());
        for (int place = 0; place < named.size(); place++) {
            List<FoundRow> rows = found.getOrDefault(place, List.of());
            if (rows.isEmpty()) {
                sorted.unknown.add(named.get(place));
            } else if (rows.stream().map(FoundRow::addressKey).distinct().count() > 1) {
                sorted.ambiguous.add(named.get(place));
            } else {
                EndReason reason = named.get(place).reason();
                rows.forEach(row -> sorted.add(row.card(), row.ended(), reason));
            }
        }
    }

    private static final class Sorted {

        private final Map<EndReason, Set<UUID>> cards = new EnumMap<>(EndReason.class);
        private final Set<UUID> already = new HashSet<>();
        private final List<Ending> unknown = new ArrayList<>();
        private final List<Ending> ambiguous = new ArrayList<>();

        private void add(UUID card, boolean ended, EndReason reason) {
            if (ended) {
                already.add(card);
            } else if (cards.values().stream().noneMatch(chosen -> chosen.contains(card))) {
                cards.computeIfAbsent(reason, why -> new LinkedHashSet<>()).add(card);
            }
        }
    }
}
