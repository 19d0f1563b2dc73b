package jp.madoguchi.ledger.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.card.CardKind;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.card.CardStanding;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveField;
import jp.madoguchi.ledger.card.MoveReport;
import jp.madoguchi.ledger.card.Refusal;
import jp.madoguchi.ledger.card.StateRules;
import jp.madoguchi.ledger.residence.ResidenceCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many cards and one move: choose, look, confirm, and a report of those that stayed. */
@Service
public class BulkMoves {

    private static final Duration DRAFTS_KEPT = Duration.ofDays(1);
    private static final Duration REPORTS_KEPT = Duration.ofDays(90);

    private final BulkRows rows;
    private final CardMoves moves;
    private final CardRules rules;
    private final ResidenceCodes codes;
    private final CurrentActor actor;
    private final SecureTokens tokens;
    private final Clock clock;

    BulkMoves(
            BulkRows rows,
            CardMoves moves,
            CardRules rules,
            ResidenceCodes codes,
            CurrentActor actor,
            SecureTokens tokens,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.rules = rules;
        this.codes = codes;
        this.actor = actor;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Chooses the cards of these numbers: 製造管理番号, 申請書ID, 交付通知書ID or 予約ID, with or without hyphens; where
     * they are kept, also the 住民票コード of a renewal's form, which is not stored with the move.
     *
     * @throws IllegalArgumentException when there are none or more than {@link CardMoves#MOST}
     */
    @Transactional
    public UUID ofNumbers(List<String> typed) {
        UUID id = open(typed.size());
        rows.addNumbers(
                id, typed.stream().map(number -> TypedNumber.of(number, codes)).toList());
        return id;
    }

    /**
     * Chooses these cards.
     *
     * @throws IllegalArgumentException when there are none or more than {@link CardMoves#MOST}
     */
    @Transactional
    public UUID ofCards(List<CardVersion> cards) {
        UUID id = open(cards.size());
        rows.addCards(id, cards);
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<BulkMove> find(UUID id) {
        return rows.find(id);
    }

    /** Where the chosen cards could go, the most cards first. */
    @Transactional(readOnly = true)
    public List<BulkTarget> targets(UUID id) {
        StateRules current = rules.current();
        List<CardStanding> cards = rows.rows(id).stream()
                .filter(row -> row.refusal() == null)
                .map(BulkMoves::standing)
                .flatMap(Optional::stream)
                .toList();
        List<BulkTarget> targets = new ArrayList<>();
        for (CardState to : CardState.values()) {
            List<CardStanding> can = cards.stream()
                    .filter(card -> card.refusal(to, current) == null)
                    .toList();
            if (!can.isEmpty()) {
                targets.add(new BulkTarget(to, current.label(can.getFirst().kind(), to), can.size()));
            }
        }
        targets.sort((one, other) -> Integer.compare(other.cards(), one.cards()));
        return targets;
    }

    /** What a move would do now. */
    @Transactional(readOnly = true)
    public BulkPreview preview(UUID id, CardState to) {
        StateRules current = rules.current();
        return preview(
                rows.rows(id).stream().map(row -> judged(row, to, current)).toList());
    }

    /** What was done. */
    @Transactional(readOnly = true)
    public BulkPreview report(UUID id) {
        return preview(rows.rows(id));
    }

    /** Carries the move out, once; whoever comes second finds the report. */
    @Transactional
    public BulkResult confirm(UUID id, Move move) {
        List<BulkRow> chosen = rows.rows(id);
        StateRules current = rules.current();
        Collection<CardKind> kinds = preview(chosen.stream()
                        .map(row -> judged(row, move.to(), current))
                        .toList())
                .kinds();
        Set<MoveField> missing = moves.missing(kinds, move);
        if (!missing.isEmpty()) {
            return new BulkResult.Missing(missing);
        }
        if (rows.close(id, move.to(), actor.get().toString(), clock.instant())) {
            List<CardVersion> cards = new ArrayList<>();
            chosen.stream().filter(row -> row.refusal() == null).forEach(row -> {
                UUID card = row.card();
                if (card != null) {
                    cards.add(new CardVersion(card, row.version()));
                }
            });
            MoveReport report = moves.moveAll(cards, move, "bulk", id.toString());
            rows.note(id, report.moved(), report.left());
        }
        return new BulkResult.Done();
    }

    private UUID open(int cards) {
        if (cards < 1 || cards > CardMoves.MOST) {
            throw new IllegalArgumentException("1 to " + CardMoves.MOST + " cards move at once, not " + cards);
        }
        Instant now = clock.instant();
        rows.dropBefore(now.minus(DRAFTS_KEPT), now.minus(REPORTS_KEPT));
        UUID id = tokens.uuid7(clock);
        rows.open(id, actor.get().toString(), now);
        return id;
    }

    private static BulkPreview preview(List<BulkRow> all) {
        List<BulkRow> can = all.stream().filter(row -> row.refusal() == null).toList();
        List<BulkRow> cannot = all.stream().filter(row -> row.refusal() != null).toList();
        List<CardKind> kinds = List.of(CardKind.values()).stream()
                .filter(kind -> can.stream().anyMatch(row -> row.kind() == kind))
                .toList();
        return new BulkPreview(can.size(), cannot, kinds);
    }

    private static BulkRow judged(BulkRow row, CardState to, StateRules rules) {
        @Nullable
        Refusal why = row.refusal() != null
                ? row.refusal()
                : standing(row).map(card -> card.refusal(to, rules)).orElse(null);
        return row.refused(why);
    }

    private static Optional<CardStanding> standing(BulkRow row) {
        UUID card = row.card();
        CardKind kind = row.kind();
        CardState state = row.state();
        return card == null || kind == null || state == null
                ? Optional.empty()
                : Optional.of(new CardStanding(card, kind, state, row.version(), row.held()));
    }
}
