package jp.madoguchi.core.migration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.importing.ImportField;
import jp.madoguchi.core.kernel.JsonText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the files while a run is open, read page by page in steady memory. */
@Component
class StagedRows {
    static final int PAGE = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StagedRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * A row to be staged.
     *
     * @param row null when the file's own rules refuse it
     * @param refusal the sentences that say why
     */
    record Staging(int line, @Nullable StagedRow row, String refusal) {
        @Override
        public String toString() {
            return "Staging[line=" + line + "]";
        }
    }

    void insert(UUID run, RowKind kind, List<Staging> rows) {
        template.batchUpdate(
                """
                INSERT INTO staff_migration_row (run_id, kind, line, cells, old_number, facility, procedure, day, start,
                    people, unreadable, outcome, reason)
                VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.stream().map(row -> values(run, kind, row)).toList());
    }

    private static Object[] values(UUID run, RowKind kind, Staging staging) {
        StagedRow row = staging.row();
        StagedRow booking = kind == RowKind.BOOKING ? row : null;
        return new Object[] {
            run,
            kind.name(),
            staging.line(),
            row == null ? null : JsonText.write(row.cells()),
            booking == null ? "" : booking.cell(ImportField.OLD_BOOKING_NUMBER),
            booking == null ? "" : booking.cell(ImportField.FACILITY),
            booking == null ? "" : booking.cell(ImportField.PROCEDURE),
            booking == null ? null : LocalDate.parse(booking.cell(ImportField.BOOKING_DATE)),
            booking == null ? null : LocalTime.parse(booking.cell(ImportField.BOOKING_TIME)),
            booking == null ? null : BookingCells.people(booking),
            row == null,
            row == null ? Outcome.REFUSED.name() : null,
            staging.refusal()
        };
    }

    /** The next readable rows after a line. */
    List<StagedRow> after(UUID run, RowKind kind, int line) {
        return jdbc.sql("""
                        SELECT line, cells FROM staff_migration_row
                        WHERE run_id = ? AND kind = ? AND line > ? AND NOT unreadable ORDER BY line LIMIT ?
                        """)
                .params(run, kind.name(), line, PAGE)
                .query((row, number) -> new StagedRow(row.getInt("line"), JsonText.read(row.getString("cells"))))
                .list();
    }

    List<StagedRow> first(UUID run, RowKind kind, int limit) {
        return jdbc.sql("""
                        SELECT line, cells FROM staff_migration_row
                        WHERE run_id = ? AND kind = ? AND cells IS NOT NULL ORDER BY line LIMIT ?
                        """)
                .params(run, kind.name(), limit)
                .query((row, number) -> new StagedRow(row.getInt("line"), JsonText.read(row.getString("cells"))))
                .list();
    }

    int count(UUID run, RowKind kind, boolean unreadable) {
        return jdbc.sql("SELECT count(*) FROM staff_migration_row WHERE run_id = ? AND kind = ? AND unreadable = ?")
                .params(run, kind.name(), unreadable)
                .query(Integer.class)
                .single();
    }

    /** Keeps what became of the rows. */
    void decided(UUID run, List<Decided> rows) {
        template.batchUpdate(
                """
                UPDATE staff_migration_row SET outcome = ?, reason = ?, overbooked = ?, target = ?, booking_id = ?,
                    invitee_id = ?
                WHERE run_id = ? AND kind = ? AND line = ?
                """,
                rows.stream()
                        .map(row -> new Object[] {
                            row.verdict.outcome().name(),
                            row.reason,
                            row.verdict.overbooked(),
                            row.target,
                            row.bookingId,
                            row.inviteeId,
                            run,
                            row.verdict.kind().name(),
                            row.verdict.line()
                        })
                        .toList());
    }

    record Decided(
            Verdict verdict,
            String reason,
            String target,
            @Nullable UUID bookingId,
            @Nullable UUID inviteeId) {}

    /** Forgets everything that names a person. */
    void forgetCells(UUID run) {
        jdbc.sql("UPDATE staff_migration_row SET cells = NULL WHERE run_id = ? AND cells IS NOT NULL")
                .param(run)
                .update();
    }
}
