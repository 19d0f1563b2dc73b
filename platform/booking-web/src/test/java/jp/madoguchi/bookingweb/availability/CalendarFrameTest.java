package jp.madoguchi.bookingweb.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.slot.Level;
import org.junit.jupiter.api.Test;

class CalendarFrameTest {

    private static final FacilityView HALL = TestPlaces.place(1, "市役所", "三浦市城山町1-1");

    @Test
    void the_next_range_leaps_over_weeks_in_which_nothing_is_received() {
        List<AvailableDay> ahead = TestPlaces.days(62, Level.FREE, 2, 38);

        assertThat(frame(ahead, TestPlaces.TODAY, false).next()).isEqualTo(TestPlaces.TODAY.plusDays(38));
    }

    @Test
    void the_next_range_follows_directly_where_it_holds_anything() {
        List<AvailableDay> ahead = TestPlaces.days(62, Level.FREE, 2, 9);

        assertThat(frame(ahead, TestPlaces.TODAY, false).next()).isEqualTo(TestPlaces.TODAY.plusDays(7));
    }

    @Test
    void there_is_no_way_on_behind_the_last_published_day() {
        assertThat(frame(TestPlaces.days(62, Level.FREE, 2), TestPlaces.TODAY, false)
                        .next())
                .isNull();
    }

    @Test
    void there_is_a_way_on_where_a_city_may_have_published_more_than_was_read() {
        List<AvailableDay> ahead = TestPlaces.days(62, Level.FREE, 2, 60);
        LocalDate last = TestPlaces.TODAY.plusDays(55);

        assertThat(frame(ahead, last, true).next()).isEqualTo(last.plusDays(7));
    }

    @Test
    void the_range_before_ends_with_the_last_day_on_which_anything_is_received_and_never_before_today() {
        List<AvailableDay> ahead = TestPlaces.days(62, Level.FREE, 2, 20, 38);

        assertThat(frame(ahead, TestPlaces.TODAY.plusDays(38), false).previous())
                .isEqualTo(TestPlaces.TODAY.plusDays(14));
        assertThat(frame(ahead, TestPlaces.TODAY.plusDays(5), false).previous()).isEqualTo(TestPlaces.TODAY);
        assertThat(frame(ahead, TestPlaces.TODAY, false).previous()).isNull();
    }

    @Test
    void the_first_free_time_is_not_a_full_or_closed_one() {
        List<AvailableDay> ahead = List.of(
                TestPlaces.day(
                        TestPlaces.TODAY,
                        TestPlaces.slot(1, "09:00", Level.CLOSED),
                        TestPlaces.slot(2, "09:30", Level.FULL),
                        TestPlaces.slot(3, "10:00", Level.FEW)),
                TestPlaces.day(TestPlaces.TODAY.plusDays(1), TestPlaces.slot(4, "09:00", Level.FREE)));

        assertThat(FirstFree.in(ahead).slot().slotId()).isEqualTo(3);
    }

    private static CalendarFrame frame(List<AvailableDay> ahead, LocalDate from, boolean farther) {
        List<AvailableDay> days = ahead.stream()
                .filter(day -> !day.date().isBefore(from) && day.date().isBefore(from.plusDays(7)))
                .toList();
        return new CalendarFrame(
                TestPlaces.CITY, List.of(HALL), HALL, CalendarChoice.near(1, from, 1), days, ahead, farther);
    }
}
