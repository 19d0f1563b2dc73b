package jp.madoguchi.admin.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class HoursFormTest {

    @Test
    void a_new_place_begins_with_weekdays_from_nine_to_five() {
        List<WeeklyHours> hours = HoursForm.of(List.of()).read().hours();
        assertThat(hours)
                .extracting(WeeklyHours::day)
                .containsExactly(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    @Test
    @Requirement({"R125", "R130"})
    void a_day_may_have_several_sessions() {
        HoursForm form = new HoursForm();
        form.getRows().add(HoursRow.of("1", "09:00", "17:00", 30, 2, null));
        form.getRows().add(HoursRow.of("1", "17:00", "19:00", 15, 1, null));
        assertThat(form.read().hours()).hasSize(2);
    }

    @Test
    void an_added_row_repeats_day_length_and_capacity() {
        HoursForm form = new HoursForm();
        form.getRows().add(HoursRow.of("6", "09:00", "12:00", 20, 3, null));
        form.addRow();
        assertThat(form.getRows().getLast())
                .extracting(HoursRow::getDay, HoursRow::getMinutes, HoursRow::getCapacity, HoursRow::getOpens)
                .containsExactly("6", "20", "3", "");
    }

    @Test
    void keeps_what_cannot_be_read_and_names_its_row() {
        HoursForm form = new HoursForm();
        form.getRows().add(HoursRow.of("1", "09:00", "17:00", 30, 2, null));
        form.getRows().add(HoursRow.of("2", "九時", "17:00", 30, 2, null));
        assertThat(form.read().unreadable()).containsOnlyKeys(1);
        assertThat(form.getRows().get(1).getOpens()).isEqualTo("九時");
    }

    @Test
    void a_problem_of_a_session_is_shown_at_the_row_it_came_from() {
        HoursForm form = new HoursForm();
        form.getRows().add(HoursRow.of(HoursRow.WEEKDAYS, "09:00", "17:00", 30, 2, null));
        form.getRows().add(HoursRow.of("3", "16:00", "18:00", 30, 2, null));
        assertThat(form.read().byRow(List.of(Problem.of("hours[5]", "facility.hours.overlap"))))
                .containsOnlyKeys(1);
    }
}
