package jp.madoguchi.ledger.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.ledger.card.CardMoves;
import jp.madoguchi.ledger.card.CardQuery;
import jp.madoguchi.ledger.card.CardRules;
import jp.madoguchi.ledger.card.CardState;
import jp.madoguchi.ledger.card.CardVersion;
import jp.madoguchi.ledger.card.Cards;
import jp.madoguchi.ledger.card.EndReason;
import jp.madoguchi.ledger.card.Move;
import jp.madoguchi.ledger.card.MoveField;
import jp.madoguchi.ledger.card.MoveFields;
import jp.madoguchi.ledger.card.Refusal;
import jp.madoguchi.ledger.residence.ResidenceCodes;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BulkMovesTest extends LedgerTest {

    private static final Move INSPECTED = Move.onScreen(CardState.INSPECTED, MoveFields.because("納品分"));

    @Autowired
    private BulkMoves bulk;

    @Autowired
    private BulkCsv csv;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardRules rules;

    @Autowired
    private Cards cards;

    @Autowired
    private ResidenceCodes codes;

    private List<String> serials;

    @BeforeEach
    void samples() throws IOException {
        imported("miura-card-list-utf8.csv");
        serials = jdbc.sql("select serial_number from ledger_card order by source_line limit 5")
                .query(String.class)
                .list();
    }

    @Test
    @Requirement("R169")
    void moves_the_cards_whose_numbers_were_scanned_and_reports_the_others() {
        UUID id = bulk.ofNumbers(List.of(
                hyphened(serials.get(0)),
                serials.get(1).toLowerCase(java.util.Locale.ROOT),
                "ZZZZZZZZZ",
                serials.get(0),
                number(serials.get(2))));
        assertThat(bulk.targets(id))
                .first()
                .satisfies(target -> assertThat(target.cards()).isEqualTo(3));
        BulkPreview preview = bulk.preview(id, CardState.INSPECTED);
        assertThat(preview.can()).isEqualTo(3);
        assertThat(preview.cannot()).extracting(BulkRow::refusal).containsExactly(Refusal.UNKNOWN, Refusal.REPEATED);
        assertThat(bulk.confirm(id, INSPECTED)).isEqualTo(new BulkResult.Done());
        BulkPreview report = bulk.report(id);
        assertThat(report.can()).isEqualTo(3);
        assertThat(report.cannot()).extracting(BulkRow::typed).contains("ZZZZZZZZZ");
        assertThat(states(CardState.INSPECTED)).isEqualTo(3);
    }

    @Test
    void carries_a_move_out_once_however_often_it_is_confirmed() {
        UUID id = bulk.ofNumbers(serials);
        bulk.confirm(id, INSPECTED);
        bulk.confirm(id, INSPECTED);
        bulk.confirm(id, Move.onScreen(CardState.PREPARED, MoveFields.NONE));
        assertThat(states(CardState.INSPECTED)).isEqualTo(5);
        assertThat(bulk.report(id).can()).isEqualTo(5);
        assertThat(jdbc.sql("select count(*) from ledger_card_history where to_state = 'INSPECTED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void asks_for_the_fields_of_the_move_before_anything_moves() {
        UUID id = bulk.ofNumbers(serials);
        assertThat(bulk.confirm(id, Move.onScreen(CardState.WITHDRAWN, MoveFields.NONE)))
                .isEqualTo(new BulkResult.Missing(Set.of(MoveField.END_REASON)));
        assertThat(bulk.find(id).orElseThrow().done()).isFalse();
        assertThat(bulk.confirm(id, Move.onScreen(CardState.WITHDRAWN, MoveFields.ending(EndReason.MISMADE, ""))))
                .isEqualTo(new BulkResult.Done());
        assertThat(states(CardState.WITHDRAWN)).isEqualTo(5);
    }

    @Test
    void leaves_a_card_alone_that_another_moved_meanwhile() throws IOException {
        UUID id = bulk.ofNumbers(serials);
        UUID raced = card(serials.get(3));
        moves.move(raced, 0, Move.onScreen(CardState.WITHDRAWN, MoveFields.ending(EndReason.REQUESTED, "")));
        UUID changed = card(serials.get(4));
        jdbc.sql("update ledger_card set version = version + 1 where id = ?")
                .param(changed)
                .update();
        bulk.confirm(id, INSPECTED);
        BulkPreview report = bulk.report(id);
        assertThat(report.can()).isEqualTo(3);
        assertThat(report.cannot()).extracting(BulkRow::refusal).containsOnly(Refusal.OVERTAKEN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.write(report, rules.current(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("入力した番号", serials.get(4), "ほかの操作が先に変更しました", "交付取りやめ");
    }

    @Test
    void means_the_card_on_its_way_when_an_older_one_has_the_same_number() {
        jdbc.sql("update ledger_card set serial_number = ? where serial_number = ?")
                .params(serials.get(0), serials.get(1))
                .update();
        UUID both = bulk.ofNumbers(List.of(serials.get(0)));
        assertThat(bulk.report(both).cannot()).extracting(BulkRow::refusal).containsExactly(Refusal.AMBIGUOUS);
        jdbc.sql("""
                        update ledger_card set state = 'ISSUED'
                        where id = (select id from ledger_card where serial_number = ? order by id limit 1)""").param(serials.get(0)).update();
        UUID one = bulk.ofNumbers(List.of(serials.get(0)));
        assertThat(bulk.preview(one, CardState.INSPECTED).can()).isEqualTo(1);
    }

    @Test
    void finds_a_form_by_its_residence_code_and_keeps_the_code_nowhere() {
        UUID scanned = card(serials.getFirst());
        jdbc.sql("update ledger_card set residence_code_sealed = ?, residence_code_hash = ? where id = ?")
                .params(codes.seal("12345678901"), codes.hash("12345678901"), scanned)
                .update();
        UUID id = bulk.ofNumbers(List.of("A12345678901A", "98765432109", serials.get(1)));
        BulkPreview preview = bulk.preview(id, CardState.INSPECTED);
        assertThat(preview.can()).isEqualTo(2);
        assertThat(preview.cannot()).extracting(BulkRow::refusal).containsExactly(Refusal.UNKNOWN);
        assertThat(jdbc.sql("select string_agg(typed, ' ') from ledger_bulk_row")
                        .query(String.class)
                        .single())
                .doesNotContain("12345678901", "98765432109")
                .contains(TypedNumber.HIDDEN, serials.get(1));
    }

    @Test
    void takes_what_a_search_found() {
        UUID id = bulk.ofCards(cards.all(new CardQuery("葛城", "", "", "", null), CardMoves.MOST));
        assertThat(bulk.preview(id, CardState.INSPECTED).can()).isEqualTo(3);
    }

    @Test
    void takes_five_thousand_at_most() {
        assertThatThrownBy(() -> bulk.ofNumbers(Collections.nCopies(CardMoves.MOST + 1, "A")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bulk.ofCards(List.<CardVersion>of())).isInstanceOf(IllegalArgumentException.class);
    }

    private UUID card(String serial) {
        return jdbc.sql("select id from ledger_card where serial_number = ?")
                .param(serial)
                .query(UUID.class)
                .single();
    }

    private String number(String serial) {
        return cards.find(card(serial)).orElseThrow().shownReservationNumber();
    }

    private long states(CardState state) {
        return jdbc.sql("select count(*) from ledger_card where state = ?")
                .param(state.name())
                .query(Long.class)
                .single();
    }

    private static String hyphened(String serial) {
        return serial.substring(0, 3) + "-" + serial.substring(3, 6) + " " + serial.substring(6);
    }
}
