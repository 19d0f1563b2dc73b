package jp.madoguchi.admin.reports;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import jp.madoguchi.core.report.ReportQuery.Unit;

/** A span of days that is offered by one press; 年度 runs from April to March. */
public record Span(String key, LocalDate from, LocalDate to, Unit unit) {

    static List<Span> around(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        LocalDate year = LocalDate.of(
                today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear(), 4, 1);
        return List.of(
                span("this-month", month, month.plusMonths(1), Unit.DAY),
                span("last-month", month.minusMonths(1), month, Unit.DAY),
                span("next-month", month.plusMonths(1), month.plusMonths(2), Unit.DAY),
                span("this-year", year, year.plusYears(1), Unit.MONTH),
                span("last-year", year.minusYears(1), year, Unit.MONTH));
    }

    private static Span span(String name, LocalDate from, LocalDate end, Unit unit) {
        return new Span("admin-reports.span." + name, from, end.minusDays(1), unit);
    }
}
