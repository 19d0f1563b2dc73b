package jp.madoguchi.ledger.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.ledger.LedgerTest;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class CardsTest extends LedgerTest {

    @Autowired
    private Cards cards;

    @Autowired
    private CardMoves moves;

    @BeforeEach
    void samples() throws IOException {
        imported("miura-card-list-utf8.csv");
    }

    @Test
    @Requirement("R023")
    void finds_a_name_in_any_of_its_variants() {
        assertThat(names(query("渡邉", "", "", "")))
                .hasSameSizeAs(names(query("渡辺", "", "", "")))
                .isNotEmpty();
        assertThat(names(query("山﨑陽子", "", "", ""))).containsExactly("山﨑　陽子");
        assertThat(names(query("葛城", "", "", ""))).hasSize(3);
        assertThat(names(query("𠮷田　太郎", "", "", ""))).containsExactly("𠮷田　太郎");
    }

    @Test
    @Requirement("R023")
    void finds_a_latin_name_in_either_order() {
        assertThat(names(query("minsu kim", "", "", ""))).hasSize(3).containsOnly("KIM MINSU");
        assertThat(names(query("o’brien", "", "", "")).size()
                        + names(query("o'brien", "", "", "")).size())
                .isPositive();
    }

    @Test
    @Requirement("R023")
    void finds_a_birth_date_in_any_era_and_form() {
        for (String written : List.of("昭和60年4月26日", "S60.4.26", "1985/4/26", "1985-04-26", "3600426")) {
            assertThat(names(query("", written, "", ""))).as(written).containsExactly("O'BRIEN SEAN PATRICK");
        }
    }

    @Test
    @Requirement("R023")
    void finds_by_address_and_by_number() {
        assertThat(names(query("", "", "晴海町39", ""))).isEmpty();
        assertThat(names(query("", "", "晴海町３８番地", ""))).containsExactly("﨑山　ツル");
        assertThat(names(query("", "", "", "8wp-032 737"))).containsExactly("﨑山　ツル");
    }

    @Test
    @Requirement("R024")
    void finds_the_reservation_number_from_what_is_said_on_the_telephone() {
        CardView card = found(query("さきやま", "", "", "")).isEmpty()
                ? found(query("崎山", "昭和38年7月31日", "晴海町", "")).getFirst()
                : found(query("崎山", "", "", "")).getFirst();
        assertThat(card.shownReservationNumber()).matches("\\w{4}-\\w{4}-\\w{3}");
        assertThat(names(query("", "", "", card.shownReservationNumber().toLowerCase(java.util.Locale.ROOT))))
                .containsExactly(card.name());
    }

    @Test
    void says_what_is_wrong_with_a_birth_date() {
        assertThat(cards.search(query("", "60/4/26", "", ""), 1)).isInstanceOf(CardSearchResult.UnreadableDate.class);
    }

    @Test
    void takes_a_percent_sign_as_a_character() {
        assertThat(found(query("%", "", "", ""))).isEmpty();
        assertThat(found(query("_", "", "", ""))).isEmpty();
    }

    @Test
    void shows_fifty_cards_a_page_in_the_order_of_the_file() {
        CardSearchResult.Found first = (CardSearchResult.Found) cards.search(CardQuery.ALL, 1);
        CardSearchResult.Found beyond = (CardSearchResult.Found) cards.search(CardQuery.ALL, 99);
        assertThat(first.cards()).hasSize(50);
        assertThat(first.cards().getFirst().name()).isEqualTo("KIM MINSU");
        assertThat(first.total()).isEqualTo(60);
        assertThat(beyond.page()).isEqualTo(2);
        assertThat(beyond.cards()).hasSize(10);
    }

    @Test
    void keeps_every_move_with_who_and_why() {
        CardView card = found(CardQuery.ALL).getFirst();
        moves.move(card.id(), card.version(), to(CardState.INSPECTED, "現物と一致"));
        assertThat(cards.history(card.id())).last().satisfies(line -> {
            assertThat(line.from()).isEqualTo(CardState.IMPORTED);
            assertThat(line.to()).isEqualTo(CardState.INSPECTED);
            assertThat(line.reason()).isEqualTo("現物と一致");
            assertThat(line.actor()).isEqualTo("TERMINAL:tester");
            assertThat(line.source()).isEqualTo(HistorySource.SCREEN);
        });
    }

    @Test
    void refuses_a_move_that_another_overtook() {
        CardView card = found(CardQuery.ALL).getFirst();
        UUID id = card.id();
        moves.move(id, card.version(), to(CardState.INSPECTED, ""));
        assertThatThrownBy(() -> moves.move(id, card.version(), to(CardState.PREPARED, "")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(moves.move(id, card.version() + 1, to(CardState.ISSUED, "")))
                .isEqualTo(new MoveResult.Refused(Refusal.NO_SUCH_MOVE));
    }

    private static Move to(CardState state, String reason) {
        return Move.onScreen(state, MoveFields.because(reason));
    }

    private List<CardView> found(CardQuery query) {
        return ((CardSearchResult.Found) cards.search(query, 1)).cards();
    }

    private List<String> names(CardQuery query) {
        return found(query).stream().map(CardView::name).toList();
    }

    private static CardQuery query(String name, String birth, String address, String number) {
        return new CardQuery(name, birth, address, number, null);
    }
}
