package jp.madoguchi.admin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.Deadline;
import jp.madoguchi.core.slot.PlaceWindow;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("R117")
class DeadlineFormTest {
    private static final String KEY = "BOOK-RESIDENT";

    @Test
    void a_line_with_both_fields_is_the_places_own_and_an_empty_one_is_the_citys() {
        PlaceWindow window = form("１", "９：０５").read().orElseThrow();

        assertThat(window.deadlines())
                .containsExactly(Map.entry(
                        new PlaceWindow.Rule(BookingAction.BOOK, Audience.RESIDENT),
                        new Deadline(1, LocalTime.of(9, 5))));
        assertThat(form("", " ").read()).contains(PlaceWindow.AS_THE_CITY);
        assertThat(DeadlineForm.of(window).getTimes()).containsEntry(KEY, "09:05");
    }

    @ParameterizedTest
    @CsvSource({"1,''", "'',17:00", "61,17:00", "-1,17:00", "x,17:00", "1,25:00", "1,17時"})
    void half_a_deadline_or_a_wrong_one_is_none(String days, String time) {
        assertThat(form(days, time).read()).isEmpty();
    }

    private static DeadlineForm form(String days, String time) {
        DeadlineForm form = new DeadlineForm();
        form.getDays().put(KEY, days);
        form.getTimes().put(KEY, time);
        return form;
    }
}
