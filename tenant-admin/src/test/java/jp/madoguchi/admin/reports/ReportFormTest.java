package jp.madoguchi.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.madoguchi.core.report.ReportQuery;
import jp.madoguchi.core.report.ReportQuery.Basis;
import jp.madoguchi.core.report.ReportQuery.Unit;
import org.junit.jupiter.api.Test;

class ReportFormTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 10);

    @Test
    void begins_with_the_present_month_by_day_of_visits() {
        ReportQuery query =
                new ReportForm(null, "", null, null, null, null).from(TODAY).query();
        assertThat(query)
                .isEqualTo(new ReportQuery(
                        LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29), Unit.DAY, Basis.VISIT, null, null));
    }

    @Test
    void says_what_is_wrong_with_the_span() {
        assertThat(form("2027-02-29", "2027-03-01", "DAY").problems()).containsExactly("admin-reports.wrong.from");
        assertThat(form("2027-03-02", "2027-03-01", "DAY").problems()).containsExactly("admin-reports.wrong.reversed");
        assertThat(form("2020-01-01", "2027-03-01", "DAY").problems()).containsExactly("admin-reports.wrong.too-long");
        assertThat(form("2020-01-01", "2027-03-01", "MONTH").problems()).isEmpty();
        assertThat(form("", "2027-03-01", "MONTH").problems()).containsExactly("admin-reports.wrong.from");
    }

    @Test
    void a_place_that_is_no_number_counts_nothing() {
        assertThat(new ReportForm("2027-03-01", "2027-03-01", "x", "y", "x'", "issue")
                        .from(TODAY)
                        .query())
                .isEqualTo(new ReportQuery(
                        LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1), Unit.DAY, Basis.VISIT, -1L, "issue"));
    }

    private static ReportForm form(String from, String to, String unit) {
        return new ReportForm(from, to, unit, "VISIT", "", "").from(TODAY);
    }
}
