package jp.madoguchi.ledger.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveFields;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportUndoTest extends LedgerTest {

    private static final String KIM = "KIM MINSU,三浦市初声町3番地,1958/06/02,男,644242746,16052910119079476435511\n";
    private static final String LEE = "LEE MINSU,三浦市初声町4番地,1959/06/02,男,644242747,16052910119079476435512\n";

    @Autowired
    private CardMoves moves;

    @Test
    void takes_new_cards_away_and_the_same_file_can_come_again() throws IOException {
        UUID id = imported("miura-card-list-cp932.csv");
        assertThat(imports.undo(id)).isTrue();
        assertThat(cards()).isZero();
        ImportView view = imports.find(id).orElseThrow();
        assertThat(view.undo()).isNotNull();
        assertThat(view.undo().removed()).isEqualTo(498);
        assertThat(view.undo().by()).isEqualTo("TERMINAL:tester");
        assertThat(imports.kept(id)).isEmpty();
        assertThat(imports.undo(id)).as("a second time").isFalse();
        ImportPlan again = planOf("miura-card-list-cp932.csv");
        assertThat(again.already()).isNull();
        confirmed(again);
        assertThat(cards()).isEqualTo(498);
    }

    @Test
    void gives_changed_cards_their_values_back() {
        confirmed(planned(receive(HEADER + KIM + LEE)));
        String before = everything();
        UUID change = confirmed(planned(receive(HEADER + KIM.replace("3番地", "33番地") + LEE)));
        assertThat(addressOf("KIM MINSU")).endsWith("33番地");
        assertThat(imports.undo(change)).isTrue();
        assertThat(everything()).isEqualTo(before);
        assertThat(imports.find(change).orElseThrow().undo().restored()).isEqualTo(1);
        assertThat(jdbc.sql("select reason from ledger_card_history order by id desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("取込の取り消し：list.csv");
    }

    @Test
    void keeps_and_lists_what_was_moved_since() {
        UUID id = confirmed(planned(receive(HEADER + KIM + LEE)));
        UUID card = jdbc.sql("select id from ledger_card where name = 'KIM MINSU'")
                .query(UUID.class)
                .single();
        moves.move(card, 0, Move.onScreen(CardState.INSPECTED, MoveFields.NONE));
        assertThat(imports.undo(id)).isTrue();
        assertThat(cards()).isEqualTo(1);
        assertThat(imports.kept(id)).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(card);
            assertThat(kept.reason()).isEqualTo("MOVED");
        });
        ImportPlan again = planned(receive(HEADER + KIM + LEE));
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.added()).isEqualTo(1);
        confirmed(again);
        assertThat(cards()).isEqualTo(2);
    }

    @Test
    void keeps_values_that_a_later_import_changed_again() {
        confirmed(planned(receive(HEADER + KIM)));
        UUID second = confirmed(planned(receive(HEADER + KIM.replace("3番地", "33番地"))));
        confirmed(planned(receive(HEADER + KIM.replace("3番地", "34番地"))));
        assertThat(imports.undo(second)).isTrue();
        assertThat(addressOf("KIM MINSU")).endsWith("34番地");
        assertThat(imports.kept(second)).extracting(KeptCard::reason).containsExactly("CHANGED");
    }

    @Test
    void a_move_does_not_keep_a_wrong_address_from_being_taken_back() {
        confirmed(planned(receive(HEADER + KIM)));
        UUID change = confirmed(planned(receive(HEADER + KIM.replace("3番地", "33番地"))));
        UUID card = jdbc.sql("select id from ledger_card").query(UUID.class).single();
        moves.move(card, 1, Move.onScreen(CardState.INSPECTED, MoveFields.NONE));
        imports.undo(change);
        assertThat(addressOf("KIM MINSU")).endsWith("町3番地");
        assertThat(jdbc.sql("select state from ledger_card").query(String.class).single())
                .isEqualTo("INSPECTED");
    }

    @Test
    void two_undos_at_once_undo_once() throws Exception {
        UUID id = imported("miura-card-list-utf8.csv");
        Callable<Boolean> undo = () -> imports.undo(id);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            int done = 0;
            for (Future<Boolean> result : both.invokeAll(List.of(undo, undo))) {
                done += result.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(cards()).isZero();
    }

    @Test
    @Requirement("R030")
    void two_imports_of_the_same_people_at_once_add_each_once() throws Exception {
        ImportPlan first = planned(receive(HEADER + KIM + LEE));
        ImportPlan second = planned(receive(HEADER + LEE + KIM));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<ConfirmResult>> racing =
                    List.of(() -> imports.confirm(first.id()), () -> imports.confirm(second.id()));
            for (Future<ConfirmResult> result : both.invokeAll(racing)) {
                assertThat(result.get()).isInstanceOfAny(ConfirmResult.Confirmed.class, ConfirmResult.Collided.class);
            }
        }
        assertThat(cards()).isEqualTo(2);
    }

    private String addressOf(String name) {
        return jdbc.sql("select address from ledger_card where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    /** All that a card holds but what counts its changes. */
    private String everything() {
        return jdbc.sql("""
                        select string_agg((to_jsonb(c) - 'version' - 'revision' - 'updated_at')::text, ' ' order by id)
                        from ledger_card c""").query(String.class).single();
    }
}
