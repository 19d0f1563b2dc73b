package jp.madoguchi.core.migration;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import jp.madoguchi.base.csv.CsvOutput;
import org.springframework.stereotype.Component;

/** Reports as CSV for spreadsheets; they name nobody. */
@Component
class ReportCsv {
    private static final int PAGE = 2_000;

    private final ReportRows rows;
    private final MigrationTexts texts;

    ReportCsv(ReportRows rows, MigrationTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    void rows(UUID run, OutputStream out) throws IOException {
        try (CsvOutput csv = CsvOutput.open(out)) {
            csv.write(heads(
                    "file", "line", "old-number", "facility", "day", "start", "people", "outcome", "reason", "number"));
            for (Outcome outcome : Outcome.values()) {
                int offset = 0;
                List<RowReport> page = rows.rows(run, outcome, offset, PAGE);
                while (!page.isEmpty()) {
                    page.forEach(row -> csv.write(cells(row)));
                    offset += page.size();
                    page = rows.rows(run, outcome, offset, PAGE);
                }
            }
        }
    }

    void days(UUID run, OutputStream out) throws IOException {
        try (CsvOutput csv = CsvOutput.open(out)) {
            csv.write(heads(
                    "facility",
                    "day",
                    "file-bookings",
                    "file-people",
                    "taken-bookings",
                    "taken-people",
                    "capacity",
                    "booked"));
            for (DaySum day : rows.days(run)) {
                csv.write(List.of(
                        day.facility(),
                        day.day().toString(),
                        Integer.toString(day.fileBookings()),
                        Integer.toString(day.filePeople()),
                        Integer.toString(day.takenBookings()),
                        Integer.toString(day.takenPeople()),
                        Integer.toString(day.capacity()),
                        Integer.toString(day.booked())));
            }
        }
    }

    private List<String> heads(String... keys) {
        return Arrays.stream(keys)
                .map(key -> texts.text("migration.csv." + key))
                .toList();
    }

    private List<String> cells(RowReport row) {
        return List.of(
                texts.text("migration.kind." + row.kind().name().toLowerCase(Locale.ROOT)),
                Integer.toString(row.line()),
                row.oldNumber(),
                row.facility(),
                Objects.toString(row.day(), ""),
                Objects.toString(row.start(), ""),
                Objects.toString(row.people(), ""),
                texts.text(row.outcome().key()),
                row.reason(),
                row.target());
    }
}
