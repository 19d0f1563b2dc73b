package jp.madoguchi.admin.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.core.report.ReportQuery;
import jp.madoguchi.core.report.ReportQuery.Basis;
import jp.madoguchi.core.report.ReportQuery.Unit;
import org.jspecify.annotations.Nullable;

/** What a report counts, as it was typed. */
public record ReportForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable String unit,
        @Nullable String basis,
        @Nullable String place,
        @Nullable String procedure) {

    /** What was typed; without days the present month, by day. */
    ReportForm from(LocalDate today) {
        boolean none = blank(from) && blank(to);
        LocalDate first = today.withDayOfMonth(1);
        return new ReportForm(
                none ? first.toString() : text(from),
                none ? first.plusMonths(1).minusDays(1).toString() : text(to),
                chosen(unit, Unit.MONTH).name(),
                chosen(basis, Basis.MADE).name(),
                text(place),
                text(procedure));
    }

    /** Keys of what is wrong. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (day(from).isEmpty()) {
            problems.add("admin-reports.wrong.from");
        }
        if (day(to).isEmpty()) {
            problems.add("admin-reports.wrong.to");
        }
        if (problems.isEmpty()) {
            query().fault()
                    .ifPresent(fault -> problems.add("admin-reports.wrong."
                            + fault.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException when a day is none */
    public ReportQuery query() {
        return new ReportQuery(
                day(from).orElseThrow(),
                day(to).orElseThrow(),
                chosen(unit, Unit.MONTH),
                chosen(basis, Basis.MADE),
                placeId(text(place)),
                blank(procedure) ? null : procedure);
    }

    /** Null for all places; no place at all for what is no number. */
    private static @Nullable Long placeId(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1L;
    }

    private static <E extends Enum<E>> E chosen(@Nullable String typed, E other) {
        E first = other.getDeclaringClass().getEnumConstants()[0];
        return other.name().equals(typed) ? other : first;
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        try {
            LocalDate day = LocalDate.parse(text(typed));
            return day.getYear() >= 2000 && day.getYear() <= 2999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
