package jp.madoguchi.base.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReservationNumberTest {

    private static final String ALPHABET = UnambiguousAlphabet.CHARACTERS;

    static Stream<ReservationNumber> seeded() {
        Random random = new Random(20261121);
        return IntStream.range(0, 300).mapToObj(i -> {
            StringBuilder text = new StringBuilder();
            random.ints(10, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
            return ReservationNumber.withCheck(text.toString());
        });
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void finds_every_single_wrong_character(ReservationNumber number) {
        for (int i = 0; i < ReservationNumber.LENGTH; i++) {
            for (char wrong : ALPHABET.toCharArray()) {
                StringBuilder text = new StringBuilder(number.value());
                if (text.charAt(i) != wrong) {
                    text.setCharAt(i, wrong);
                    assertThat(ReservationNumber.parse(text.toString())).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void finds_every_swap_of_two_characters(ReservationNumber number) {
        for (int i = 0; i < ReservationNumber.LENGTH; i++) {
            for (int j = i + 1; j < ReservationNumber.LENGTH; j++) {
                StringBuilder text = new StringBuilder(number.value());
                char first = text.charAt(i);
                text.setCharAt(i, text.charAt(j));
                text.setCharAt(j, first);
                if (!text.toString().equals(number.value())) {
                    assertThat(ReservationNumber.parse(text.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void reads_what_people_type() {
        ReservationNumber number = ReservationNumber.withCheck("CDFGHJKMNP");
        String printed = number.print();

        assertThat(printed).matches("CDFG-HJKM-NP.");
        assertThat(ReservationNumber.parse(printed)).contains(number);
        assertThat(ReservationNumber.parse(" " + printed.toLowerCase(java.util.Locale.ROOT) + "　"))
                .contains(number);
        assertThat(ReservationNumber.parse(fullWidth(number.value()))).contains(number);
        assertThat(ReservationNumber.parse(printed.replace('-', 'ー'))).contains(number);
        assertThat(ReservationNumber.parse(printed.replace('-', '−'))).contains(number);
    }

    @Test
    void refuses_what_cannot_be_one() {
        assertThat(ReservationNumber.parse("")).isEmpty();
        assertThat(ReservationNumber.parse("CDFG")).isEmpty();
        assertThat(ReservationNumber.parse("O0I1L8BSZQU")).isEmpty();
        assertThatThrownBy(() -> new ReservationNumber("CDFG")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void draws_numbers_that_pass_their_own_check_and_print_compact() {
        SecureTokens tokens = new SecureTokens();
        ReservationNumber number = ReservationNumber.next(tokens);

        assertThat(ReservationNumber.parse(number.toString())).contains(number);
        assertThat(ReservationNumber.next(tokens)).isNotEqualTo(number);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(character -> wide.append((char) (character - '!' + '！')));
        return wide.toString();
    }
}
