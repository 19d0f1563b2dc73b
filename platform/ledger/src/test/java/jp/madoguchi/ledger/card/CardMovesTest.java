package jp.madoguchi.ledger.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class CardMovesTest extends LedgerTest {

    @Autowired
    private Cards cards;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardUndo undo;

    @Autowired
    private CardRules rules;

    private UUID id;

    @BeforeEach
    void samples() throws IOException {
        imported("miura-card-list-utf8.csv");
        id = jdbc.sql("select id from ledger_card order by source_line limit 1")
                .query(UUID.class)
                .single();
    }

    @Test
    @Requirement({"R014", "R015", "R016", "R017", "R167", "R171", "R172"})
    void follows_a_card_from_the_import_to_the_hand_over() {
        way(CardState.INSPECTED, CardState.PREPARED, CardState.NOTIFIED, CardState.AWAITING_BOOKING);
        way(CardState.IN_TRANSIT, CardState.ARRIVED, CardState.VISITING);
        assertThat(moves.move(id, version(), Move.onScreen(CardState.ISSUED, MoveFields.NONE)))
                .isEqualTo(new MoveResult.Missing(MoveField.usuallyRequired(CardState.ISSUED)));
        MoveFields full = new MoveFields(
                "", null, LocalDateTime.of(2026, 11, 21, 9, 5), "山田", FaceMatch.MATCHED, List.of("運転免許証"));
        assertThat(moves.move(id, version(), Move.onScreen(CardState.ISSUED, full)))
                .isEqualTo(new MoveResult.Moved());
        assertThat(cards.history(id)).hasSize(9).last().satisfies(line -> {
            assertThat(line.handOver().shownTime()).isEqualTo("2026/11/21 09:05");
            assertThat(line.handOver().officer()).isEqualTo("山田");
            assertThat(line.handOver().faceMatch()).isEqualTo(FaceMatch.MATCHED);
            assertThat(line.handOver().papers()).isEqualTo("運転免許証");
        });
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    @Requirement("R170")
    void takes_the_last_move_back_with_a_line_of_its_own() {
        way(CardState.INSPECTED, CardState.PREPARED);
        assertThat(undo.undo(id, version(), "押し間違い")).isEqualTo(new MoveResult.Moved());
        assertThat(state()).isEqualTo(CardState.INSPECTED);
        assertThat(cards.history(id)).hasSize(4).last().satisfies(line -> {
            assertThat(line.undo()).isTrue();
            assertThat(line.from()).isEqualTo(CardState.PREPARED);
            assertThat(line.to()).isEqualTo(CardState.INSPECTED);
            assertThat(line.reason()).isEqualTo("押し間違い");
        });
    }

    @Test
    void takes_no_more_than_one_move_back_and_not_the_import() {
        assertThat(undo.undo(id, version(), "戻す")).isEqualTo(new MoveResult.Refused(Refusal.NOTHING_TO_UNDO));
        way(CardState.INSPECTED, CardState.PREPARED);
        undo.undo(id, version(), "戻す");
        assertThat(undo.undo(id, version(), "戻す")).isEqualTo(new MoveResult.Refused(Refusal.NOTHING_TO_UNDO));
        assertThat(state()).isEqualTo(CardState.INSPECTED);
        way(CardState.PREPARED);
        assertThat(undo.undo(id, version(), "戻す")).isEqualTo(new MoveResult.Moved());
        assertThatThrownBy(() -> undo.undo(id, version(), " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tells_the_booking_side_of_an_end_and_of_its_undoing() {
        way(CardState.INSPECTED);
        assertThat(revision()).isZero();
        moves.move(id, version(), Move.onScreen(CardState.WITHDRAWN, MoveFields.ending(EndReason.REQUESTED, "")));
        assertThat(revision()).isEqualTo(1);
        undo.undo(id, version(), "ご本人の希望");
        assertThat(revision()).isEqualTo(2);
        assertThat(state()).isEqualTo(CardState.INSPECTED);
    }

    @Test
    void counts_those_who_did_not_come_and_takes_a_wrong_count_back() {
        way(CardState.INSPECTED, CardState.PREPARED, CardState.NOTIFIED, CardState.NO_SHOW);
        way(CardState.AWAITING_BOOKING, CardState.NO_SHOW);
        assertThat(number("no_shows")).isEqualTo(2);
        undo.undo(id, version(), "来ていた");
        assertThat(number("no_shows")).isEqualTo(1);
    }

    @Test
    void refuses_an_undo_that_another_overtook() {
        way(CardState.INSPECTED);
        int seen = version();
        way(CardState.PREPARED);
        assertThatThrownBy(() -> undo.undo(id, seen, "戻す")).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(state()).isEqualTo(CardState.PREPARED);
    }

    @Test
    void keeps_the_fields_of_a_hand_over_in_the_history_when_it_is_taken_back() {
        way(CardState.INSPECTED, CardState.PREPARED, CardState.NOTIFIED, CardState.VISITING);
        MoveFields full = new MoveFields(
                "", null, LocalDateTime.of(2026, 11, 21, 9, 5), "山田", FaceMatch.NOT_USED, List.of("パスポート"));
        moves.move(id, version(), Move.onScreen(CardState.ISSUED, full));
        undo.undo(id, version(), "別の人のカード");
        assertThat(jdbc.sql("select handed_by || id_papers from ledger_card where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(cards.history(id))
                .anyMatch(line -> "山田".equals(line.handOver().officer()));
    }

    @Test
    void lets_a_city_skip_states_name_them_and_ask_for_more() {
        rules.change(
                CardKind.ISSUE,
                List.of(
                        new StateRule(CardKind.ISSUE, CardState.INSPECTED, "", false),
                        new StateRule(CardKind.ISSUE, CardState.PREPARED, "暗証番号設定済", true)),
                Map.of(CardState.PREPARED, Set.of(MoveField.REASON)));
        assertThat(rules.current().label(CardKind.ISSUE, CardState.PREPARED)).isEqualTo("暗証番号設定済");
        assertThat(rules.current().label(CardKind.RENEWAL, CardState.WITHDRAWN)).isEqualTo("更新不要");
        assertThat(moves.move(id, version(), Move.onScreen(CardState.INSPECTED, MoveFields.NONE)))
                .isEqualTo(new MoveResult.Refused(Refusal.NO_SUCH_MOVE));
        assertThat(moves.move(id, version(), Move.onScreen(CardState.PREPARED, MoveFields.NONE)))
                .isEqualTo(new MoveResult.Missing(Set.of(MoveField.REASON)));
        assertThat(moves.move(id, version(), Move.onScreen(CardState.PREPARED, MoveFields.because("済"))))
                .isEqualTo(new MoveResult.Moved());
    }

    private void way(CardState... states) {
        for (CardState state : states) {
            assertThat(moves.move(id, version(), Move.onScreen(state, MoveFields.NONE)))
                    .as(state.name())
                    .isEqualTo(new MoveResult.Moved());
        }
    }

    private CardState state() {
        return cards.find(id).orElseThrow().state();
    }

    private int version() {
        return cards.find(id).orElseThrow().version();
    }

    private int revision() {
        return number("revision");
    }

    private int number(String column) {
        return jdbc.sql("select revision, no_shows from ledger_card where id = ?")
                .param(id)
                .query((row, number) -> row.getInt(column))
                .single();
    }
}
