package jp.madoguchi.admin.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which weeks of which places are to be published, as it was chosen.
 *
 * @param facility ids of the places
 * @param from     first day
 * @param weeks    how many weeks
 */
public record PublishForm(
        @Nullable List<Long> facility,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @Nullable Integer weeks) {

    static final int USUAL_WEEKS = 4;
    static final int MOST_WEEKS = 13;

    /** The same with what was left open filled in; weeks are published from the next Monday, or from today if it is one. */
    PublishForm filled(LocalDate today, List<Long> all) {
        return new PublishForm(
                facility == null ? all : facility,
                from == null ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)) : from,
                weeks == null ? USUAL_WEEKS : weeks);
    }

    public boolean chosen(long id) {
        return facility != null && facility.contains(id);
    }
}
