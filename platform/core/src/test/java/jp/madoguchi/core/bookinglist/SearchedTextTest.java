package jp.madoguchi.core.bookinglist;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import org.junit.jupiter.api.Test;

class SearchedTextTest {

    @Test
    void eight_characters_of_the_alphabet_are_a_booking_however_they_are_typed() {
        assertThat(SearchedText.of(" ｃｄｆｇ－hjkm ").number()).isEqualTo("CDFGHJKM");
        assertThat(SearchedText.of("CDFG-HJKM").exact()).isTrue();
    }

    @Test
    void a_reservation_number_is_known_by_its_check_character() {
        String number = ReservationNumber.next(new SecureTokens()).value();
        SearchedText searched = SearchedText.of(UnambiguousAlphabet.grouped(number));
        assertThat(searched.reservation()).isEqualTo(number);
        assertThat(searched.name()).isNull();
    }

    @Test
    void anything_else_is_a_part_of_a_name_in_which_nothing_is_a_wildcard() {
        assertThat(SearchedText.of("三浦　花子").name()).isEqualTo("%三浦花子%");
        assertThat(SearchedText.of("50%_\\").name()).isEqualTo("%50\\%\\_\\\\%");
        assertThat(SearchedText.of("𠮷野 🙂").name()).isEqualTo("%𠮷野🙂%");
    }

    @Test
    void a_very_long_text_is_cut_between_characters() {
        String name = SearchedText.of("𠮷".repeat(10_000)).name();
        assertThat(name).isEqualTo("%" + "𠮷".repeat(100) + "%");
    }

    @Test
    void nothing_but_blanks_looks_for_nothing_and_no_text_is_shown_in_a_log() {
        assertThat(SearchedText.of("　 -")).isEqualTo(new SearchedText(null, null, null));
        assertThat(SearchedText.of("三浦花子")).hasToString("SearchedText[]");
    }
}
