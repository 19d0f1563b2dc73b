package jp.madoguchi.admin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

@Requirement({"R123", "R124", "R130"})
class PatternFormTest {

    @Test
    void a_new_one_begins_with_nine_to_five() {
        assertThat(PatternForm.empty(null, 1).pattern(0, null).sessions())
                .singleElement()
                .returns(LocalTime.of(9, 0), HoursSession::opens)
                .returns(LocalTime.of(17, 0), HoursSession::closes);
    }

    @Test
    void what_is_stored_comes_back_as_it_was() {
        HoursPattern pattern = new HoursPattern(
                3,
                null,
                "通常",
                2,
                List.of(new HoursSession(
                        "card",
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        10,
                        4,
                        LocalTime.of(16, 50),
                        Map.of("application", LocalTime.of(16, 40)))));
        assertThat(PatternForm.of(pattern).pattern(3, null)).isEqualTo(pattern);
    }

    @Test
    void an_added_row_repeats_length_and_capacity() {
        PatternForm form = PatternForm.empty(null, 1);
        form.getRows().getFirst().setMinutes("20");
        form.getRows().getFirst().setCapacity("3");
        form.addRow();
        assertThat(form.getRows().getLast())
                .extracting(SessionRow::getMinutes, SessionRow::getCapacity, SessionRow::getOpens)
                .containsExactly("20", "3", "");
    }

    @Test
    void keeps_what_cannot_be_read_and_names_its_row() {
        PatternForm form = PatternForm.empty(null, 1);
        form.addRow();
        form.getRows().getLast().setOpens("九時");
        assertThat(form.unreadable()).extracting(Problem::field).containsExactly("sessions[2]");
        assertThat(form.getRows().getLast().getOpens()).isEqualTo("九時");
    }

    @Test
    void a_posted_weekday_that_is_no_id_is_an_unknown_pattern_and_an_empty_one_is_closed() {
        WeekForm form = new WeekForm();
        form.setDays(Map.of(1, "7", 2, "", 3, "7 or 1=1"));
        assertThat(form.read()).containsOnly(Map.entry(DayOfWeek.MONDAY, 7L), Map.entry(DayOfWeek.WEDNESDAY, 0L));
    }
}
