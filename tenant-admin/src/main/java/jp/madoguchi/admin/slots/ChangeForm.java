package jp.madoguchi.admin.slots;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A change of slots as it was chosen.
 *
 * @param week any day of the week that was shown
 * @param cells see {@link CellValues}
 * @param days whole columns
 * @param starts whole rows
 * @param range whether days and times were typed instead of cells
 * @param action {@code set}, {@code close}, {@code reopen} or {@code add}
 * @param operation made with the preview
 * @param seen of the preview
 * @param keep whether people who are there keep their places
 */
public record ChangeForm(
        @Nullable Long facility,
        @Nullable String group,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate week,

        @Nullable List<String> cells,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        List<LocalDate> days,

        @DateTimeFormat(pattern = "HH:mm") @Nullable List<LocalTime> starts,
        @Nullable Boolean range,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate first,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate last,

        @Nullable List<DayOfWeek> weekdays,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime from,
        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime until,
        @Nullable String action,
        @Nullable Integer capacity,
        @Nullable Integer minutes,
        @Nullable UUID operation,
        @Nullable String seen,
        @Nullable Boolean keep) {}
