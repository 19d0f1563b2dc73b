package jp.madoguchi.core.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.core.calendar.DayHours;
import jp.madoguchi.core.calendar.DayHours.DaySession;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.counter.ArrivalResult.Reason;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class WalkInRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 13);
    private static final String CARD = "card";

    @Test
    @Requirement("R311")
    void whoever_comes_without_a_booking_is_served_while_the_place_is_open() {
        assertThat(refusal(false, open(session(9, 17, false)), 10)).isEmpty();
        assertThat(refusal(false, open(session(9, 12, true)), 10)).isEmpty();
        assertThat(refusal(false, closed(), 10)).contains(Reason.CLOSED);
    }

    @Test
    @Requirement("R312")
    void on_an_ordinary_open_day_a_procedure_of_extra_days_needs_no_booking() {
        assertThat(refusal(true, open(session(9, 17, false)), 10)).isEmpty();
        assertThat(refusal(true, open(session(9, 17, false)), 8)).isEmpty();
    }

    @Test
    @Requirement("R312")
    void on_an_extra_opening_day_it_needs_one() {
        assertThat(refusal(true, open(session(9, 12, true)), 10)).contains(Reason.NEEDS_BOOKING);
        assertThat(refusal(true, open(session(9, 12, true)), 13)).contains(Reason.NEEDS_BOOKING);
    }

    @Test
    @Requirement("R312")
    void in_the_evening_of_an_ordinary_day_the_session_of_the_moment_decides() {
        DayHours both = open(session(9, 17, false), session(17, 19, true));
        assertThat(refusal(true, both, 16)).isEmpty();
        assertThat(refusal(true, both, 18)).contains(Reason.NEEDS_BOOKING);
        assertThat(refusal(true, both, 20)).isEmpty();
    }

    private static Optional<Reason> refusal(boolean extraOnly, DayHours hours, int hour) {
        return WalkInRules.refusal(extraOnly, CARD, hours, LocalTime.of(hour, 0));
    }

    private static DayHours open(DaySession... sessions) {
        return new DayHours(DAY, List.of(sessions), null, true, false);
    }

    private static DayHours closed() {
        return new DayHours(DAY, List.of(), "年末年始", true, true);
    }

    private static DaySession session(int opens, int closes, boolean extra) {
        return new DaySession(
                new HoursSession(CARD, LocalTime.of(opens, 0), LocalTime.of(closes, 0), 30, 3, null, Map.of()), extra);
    }
}
