package jp.madoguchi.admin.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.bookinglist.BookingFilter;
import jp.madoguchi.core.bookinglist.BookingSort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingListFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 28);

    @Test
    void begins_today_and_ends_a_week_later_in_the_next_year() {
        BookingFilter filter = form(null, null, "").from(TODAY).filter();
        assertThat(filter.from()).isEqualTo(TODAY);
        assertThat(filter.to()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(filter.places()).isEmpty();
        assertThat(filter.state()).isNull();
        assertThat(form(null, null, "").from(TODAY).order()).isEqualTo(BookingSort.TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-29, 2026-03-01, admin-bookings.wrong.from",
        "2028-02-29, 2028-02-30, admin-bookings.wrong.to",
        "2026-12-31, 2026-12-30, admin-bookings.wrong.reversed",
        "🙂, 2026-12-30, admin-bookings.wrong.from",
        "0000-01-01, 2026-12-30, admin-bookings.wrong.from",
        "2026-12-30, 9999999999-01-01, admin-bookings.wrong.to",
    })
    void says_which_day_is_wrong(String from, String to, String problem) {
        assertThat(form(from, to, "").from(TODAY).problems()).containsExactly(problem);
    }

    @Test
    void a_leap_day_and_one_day_alone_are_right() {
        assertThat(form("2028-02-29", "2028-02-29", "").from(TODAY).problems()).isEmpty();
    }

    @Test
    void what_nobody_offers_narrows_nothing_but_an_unknown_place_shows_nothing() {
        BookingListForm form = new BookingListForm(
                null, null, List.of("x' OR 1=1"), "", "NO_SUCH_STATE", "", "", null, "; DROP TABLE booking");
        BookingFilter filter = form.from(TODAY).filter();
        assertThat(filter.state()).isNull();
        assertThat(filter.places()).containsExactly(-1L);
        assertThat(form.from(TODAY).order()).isEqualTo(BookingSort.TIME);
        assertThat(form.from(TODAY).address())
                .isEqualTo("/bookings?from=2026-12-28&to=2027-01-04&state=NO_SUCH_STATE&sort=TIME");
    }

    @Test
    void the_address_names_nobody() {
        BookingListForm form = new BookingListForm(
                "2026-12-01", "2026-12-02", List.of("3"), "issue", "VISITED", "WEB", "三浦花子", "on", "MADE");
        assertThat(form.from(TODAY).address())
                .isEqualTo("/bookings?from=2026-12-01&to=2026-12-02&place=3&procedure=issue&state=VISITED"
                        + "&channel=WEB&remarked=true&sort=MADE");
        assertThat(form.from(TODAY).filter().state()).isEqualTo(BookingState.VISITED);
        assertThat(form.toString()).doesNotContain("花子");
    }

    private static BookingListForm form(@Nullable String from, @Nullable String to, String text) {
        return new BookingListForm(from, to, null, null, null, null, text, null, null);
    }
}
