package jp.madoguchi.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void a_fiscal_year_runs_from_april_to_march() {
        assertThat(Span.around(LocalDate.of(2027, 3, 31)))
                .extracting(Span::from, Span::to)
                .contains(
                        tuple(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                        tuple(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
        assertThat(Span.around(LocalDate.of(2027, 4, 1)).get(3).from()).isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void months_end_where_they_end() {
        assertThat(Span.around(LocalDate.of(2028, 1, 31)))
                .extracting(Span::from, Span::to)
                .startsWith(
                        tuple(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 31)),
                        tuple(LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 31)),
                        tuple(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
    }
}
