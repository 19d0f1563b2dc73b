package jp.madoguchi.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishRulesTest {
    private static final WishRules RULES = new WishRules(LocalDate.of(2028, 2, 1), Set.of(7L, 8L), 3);

    @Test
    void a_wish_is_read_with_full_width_and_slashes() {
        WaitingWish wish = RULES.read(
                        new WishForm(List.of("7"), "2028/02/28", "２０２８-０２-２９", "morning", "３", " ｔａｒｏ＠example.jp "))
                .wish();
        assertThat(wish).isNotNull();
        assertThat(wish.facilityIds()).containsExactly(7L);
        assertThat(wish.to()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(wish.part()).isEqualTo(DayPart.MORNING);
        assertThat(wish.people()).isEqualTo(3);
        assertThat(wish.email().value()).isEqualTo("taro@example.jp");
    }

    @Test
    void no_place_and_any_place_are_every_place() {
        assertThat(places(List.of())).isEmpty();
        assertThat(places(List.of("any", "7"))).isEmpty();
        assertThat(places(List.of("7", "8", "7"))).containsExactlyInAnyOrder(7L, 8L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "-7", "7'--", "99999999999999999999", "😀"})
    void a_place_that_does_not_take_the_procedure_is_refused(String place) {
        assertThat(keys(new WishForm(List.of(place), "2028-02-10", "2028-02-11", "any", "1", "a@example.jp")))
                .containsExactly("waitlist.wrong.place");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-10,2028-02-09,waitlist.wrong.order",
        "2028-01-01,2028-02-01,waitlist.wrong.past",
        "2027-02-29,2028-02-11,waitlist.wrong.day",
        "2028-02-10,2029-01-01,waitlist.wrong.day",
        "x,2028-02-11,waitlist.wrong.day",
        "2028-02-10,,waitlist.wrong.day"
    })
    void a_range_of_days_that_nobody_can_wait_for_is_refused(String from, String to, String key) {
        assertThat(keys(new WishForm(List.of("any"), from, to == null ? "" : to, "any", "1", "a@example.jp")))
                .containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "6", "-1", "", "1.5", "99999999999"})
    void a_group_larger_than_the_city_takes_is_refused(String people) {
        assertThat(keys(new WishForm(List.of("any"), "2028-02-10", "2028-02-11", "any", people, "a@example.jp")))
                .containsExactly("waitlist.wrong.people");
    }

    @Test
    void no_header_slips_in_by_an_address_and_a_long_one_is_none() {
        for (String wrong : List.of(
                "a@example.jp\r\nBcc: b@example.jp", "a@example.jp,b@example.jp", "a".repeat(10_000) + "@example.jp")) {
            assertThat(keys(new WishForm(List.of("any"), "2028-02-10", "2028-02-11", "any", "1", wrong)))
                    .containsExactly("booking.email.form");
        }
        assertThat(keys(new WishForm(List.of("any"), "2028-02-10", "2028-02-11", "evening", "1", "")))
                .containsExactlyInAnyOrder("waitlist.wrong.part", "booking.email.missing");
    }

    private static Set<Long> places(List<String> typed) {
        WaitingWish wish = RULES.read(new WishForm(typed, "2028-02-10", "2028-02-11", "any", "1", "a@example.jp"))
                .wish();
        return wish == null ? Set.of(-1L) : wish.facilityIds();
    }

    private static List<String> keys(WishForm form) {
        return RULES.read(form).problems().stream().map(Problem::key).toList();
    }
}
