package jp.madoguchi.admin.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.planning.PlanOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A copy of a week as it was chosen.
 *
 * @param targets Mondays
 * @param align see {@link PlanOrder.Copy}
 */
public record CopyForm(
        @Nullable Long facility,
        @Nullable String group,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate week,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        List<LocalDate> targets,

        @Nullable Boolean align,
        @Nullable UUID operation,
        @Nullable String seen) {

    /** Whether slots that are there are brought in line. */
    public boolean aligned() {
        return Boolean.TRUE.equals(align);
    }

    /** Whether the weeks are such that can be copied to. */
    boolean fits(LocalDate source, LocalDate today) {
        return targets != null
                && !targets.isEmpty()
                && targets.size() <= PlanOrder.Copy.MOST_TARGETS
                && targets.stream()
                        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY
                                && !day.equals(source)
                                && !day.plusWeeks(1).isBefore(today)
                                && day.isBefore(today.plusYears(2)));
    }
}
