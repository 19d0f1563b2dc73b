package jp.madoguchi.core.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a run for its report. */
@Component
class ReportRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ReportRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void keep(UUID run, List<DaySum> days) {
        jdbc.sql("DELETE FROM staff_migration_day WHERE run_id = ?").param(run).update();
        template.batchUpdate(
                """
                INSERT INTO staff_migration_day (run_id, facility, day, file_bookings, file_people, taken_bookings,
                    taken_people, capacity, booked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                days.stream()
                        .map(day -> new Object[] {
                            run,
                            day.facility(),
                            day.day(),
                            day.fileBookings(),
                            day.filePeople(),
                            day.takenBookings(),
                            day.takenPeople(),
                            day.capacity(),
                            day.booked()
                        })
                        .toList());
    }

    List<DaySum> days(UUID run) {
        return jdbc.sql("SELECT * FROM staff_migration_day WHERE run_id = ? ORDER BY facility, day")
                .param(run)
                .query(ReportRows::day)
                .list();
    }

    List<RowReport> rows(UUID run, Outcome outcome, int offset, int limit) {
        return jdbc.sql("""
                        SELECT kind, line, old_number, facility, day, start, people, outcome, reason, target
                        FROM staff_migration_row WHERE run_id = ? AND outcome = ?
                        ORDER BY kind, line OFFSET ? LIMIT ?
                        """)
                .params(run, outcome.name(), offset, limit)
                .query(ReportRows::row)
                .list();
    }

    /** Rows that are taken and yet say something: moved to another time, beyond a capacity, without their address. */
    List<RowReport> remarks(UUID run, int limit) {
        return jdbc.sql("""
                        SELECT kind, line, old_number, facility, day, start, people, outcome, reason, target
                        FROM staff_migration_row
                        WHERE run_id = ? AND outcome IN ('TAKEN', 'CHANGED') AND reason <> ''
                        ORDER BY kind, line LIMIT ?
                        """).params(run, limit).query(ReportRows::row).list();
    }

    /** Reasons with their numbers of rows; what differs from row to row within a reason keeps it apart. */
    List<ReasonCount> reasons(UUID run) {
        return jdbc.sql("""
                        SELECT reason, count(*) AS rows FROM staff_migration_row
                        WHERE run_id = ? AND outcome IN ('REFUSED', 'LEFT_OUT') GROUP BY reason
                        ORDER BY rows DESC, reason LIMIT 100
                        """)
                .param(run)
                .query((row, number) -> new ReasonCount(row.getString("reason"), row.getInt("rows")))
                .list();
    }

    /** Bookings of a run that somebody has changed since, so that undoing it has left them. */
    List<KeptBooking> kept(UUID run) {
        return jdbc.sql("""
                        SELECT m.booking_id, m.old_number, b.number FROM staff_migration_booking m
                        JOIN booking b ON b.id = m.booking_id WHERE m.run_id = ? ORDER BY m.old_number
                        """)
                .param(run)
                .query((row, number) -> new KeptBooking(
                        row.getObject("booking_id", UUID.class), row.getString("old_number"), row.getString("number")))
                .list();
    }

    /** Days on which two runs differ, in what the file has or in what is taken. */
    List<DayDifference> differences(UUID one, UUID other) {
        return jdbc.sql("""
                        SELECT coalesce(a.facility, b.facility) AS facility, coalesce(a.day, b.day) AS day,
                               coalesce(a.file_bookings, 0) AS file_one, coalesce(b.file_bookings, 0) AS file_other,
                               coalesce(a.taken_bookings, 0) AS taken_one, coalesce(b.taken_bookings, 0) AS taken_other
                        FROM (SELECT * FROM staff_migration_day WHERE run_id = ?) a
                        FULL JOIN (SELECT * FROM staff_migration_day WHERE run_id = ?) b
                            ON b.facility = a.facility AND b.day = a.day
                        WHERE a.run_id IS NULL OR b.run_id IS NULL OR a.file_bookings <> b.file_bookings
                           OR a.taken_bookings <> b.taken_bookings OR a.file_people <> b.file_people
                           OR a.taken_people <> b.taken_people
                        ORDER BY 1, 2
                        """)
                .params(one, other)
                .query((row, number) -> new DayDifference(
                        row.getString("facility"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("file_one"),
                        row.getInt("file_other"),
                        row.getInt("taken_one"),
                        row.getInt("taken_other")))
                .list();
    }

    private static DaySum day(ResultSet row, int number) throws SQLException {
        return new DaySum(
                row.getString("facility"),
                row.getObject("day", LocalDate.class),
                row.getInt("file_bookings"),
                row.getInt("file_people"),
                row.getInt("taken_bookings"),
                row.getInt("taken_people"),
                row.getInt("capacity"),
                row.getInt("booked"));
    }

    private static RowReport row(ResultSet row, int number) throws SQLException {
        return new RowReport(
                RowKind.valueOf(row.getString("kind")),
                row.getInt("line"),
                row.getString("old_number"),
                row.getString("facility"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getObject("people", Integer.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("target"));
    }
}
