package jp.madoguchi.core.botcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    private static final Function<String, byte[]> KEY = text -> padded("one" + text.length() + text.charAt(0));
    private static final Function<String, byte[]> OTHER_KEY = text -> padded("other" + text.length());
    private static final Ticket TICKET =
            new Ticket("AAAAAAAAAAAAAAAAAAAAAA", Instant.parse("2026-11-21T00:00:00Z"), new Difficulty(2), 7);

    @Test
    void a_number_that_was_searched_for_is_work_and_its_neighbour_is_not() {
        String found = TestWork.solve("ticket", 12);

        assertThat(WorkProof.isDone("ticket", found, 12)).isTrue();
        assertThat(WorkProof.isDone("another ticket", found, 12)).isFalse();
        assertThat(WorkProof.isDone("ticket", found, 40)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e3", "99999999999999", "x", " 1"})
    void what_is_no_number_is_no_work(String work) {
        assertThat(WorkProof.isDone("ticket", work, 0)).isFalse();
    }

    @Test
    void every_failure_doubles_work_and_wait_up_to_a_limit() {
        assertThat(IntStream.range(0, 9).mapToObj(Difficulty::after).map(Difficulty::seconds))
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L, 320L, 320L);
        assertThat(IntStream.range(0, 9).mapToObj(Difficulty::after).map(Difficulty::bits))
                .containsExactly(13, 14, 15, 16, 17, 18, 19, 19, 19);
    }

    @Test
    void a_ticket_reads_back_and_none_that_was_touched_or_made_by_another_city() {
        String signed = TICKET.signed(KEY);

        assertThat(Ticket.read(signed, KEY)).hasValue(TICKET);
        assertThat(Ticket.read(signed, OTHER_KEY)).isEmpty();
        assertThat(Ticket.read(signed.replace(".2.", ".0."), text -> padded("x")))
                .isEmpty();
        assertThat(Ticket.read("", KEY)).isEmpty();
        assertThat(Ticket.read("A".repeat(10_000), KEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "1, ７", "1, 七", "1, 7日", "1, 七日", "2, 十二", "14, 二十", "12, 100", "7, 24"})
    void an_answer_counts_in_digits_and_in_kanji(int question, String typed) {
        assertThat(Questions.isRight(question, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "1, さくら", "1, ''", "2, 十", "1, 77", "1, 😀"})
    void a_wrong_answer_does_not(int question, String typed) {
        assertThat(Questions.isRight(question, typed)).isFalse();
    }

    @Test
    void every_question_has_its_sentence() {
        ResourceBundle words = ResourceBundle.getBundle("messages.botcheck", java.util.Locale.ROOT);
        assertThat(words.keySet()).hasSize(Questions.count());
        IntStream.rangeClosed(1, Questions.count())
                .forEach(number -> assertThat(words.containsKey("botcheck.question." + number))
                        .isTrue());
    }

    private static byte[] padded(String text) {
        return java.util.Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), 32);
    }
}
