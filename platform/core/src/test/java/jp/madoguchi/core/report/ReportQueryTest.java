package jp.madoguchi.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.core.report.ReportQuery.Basis;
import jp.madoguchi.core.report.ReportQuery.Fault;
import jp.madoguchi.core.report.ReportQuery.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportQueryTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 2026-11-01, DAY, REVERSED",
        "2026-11-01, 2026-11-01, DAY,",
        "2028-02-29, 2028-02-29, MONTH,",
        "2026-12-31, 2027-01-01, DAY,",
        "2026-01-01, 2027-02-04, DAY,",
        "2026-01-01, 2027-02-05, DAY, TOO_LONG",
        "2026-01-01, 2027-02-05, MONTH,",
        "2026-01-15, 2035-12-31, MONTH,",
        "2026-01-15, 2036-01-01, MONTH, TOO_LONG",
    })
    void a_span_is_ordered_and_not_endless(LocalDate from, LocalDate to, Unit unit, Fault fault) {
        assertThat(new ReportQuery(from, to, unit, Basis.VISIT, null, null).fault())
                .isEqualTo(Optional.ofNullable(fault));
    }
}
