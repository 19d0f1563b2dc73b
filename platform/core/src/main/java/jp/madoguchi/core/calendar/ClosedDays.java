package jp.madoguchi.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days on which a place, or the whole city, is closed beside holidays. Slots that are published already stay. */
@Service
public class ClosedDays {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final OpenDays openDays;

    ClosedDays(JdbcClient jdbc, AuditTrail audit, OpenDays openDays) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.openDays = openDays;
    }

    /** Closed days from this day on. */
    public List<ClosedDay> from(LocalDate day) {
        return jdbc.sql("SELECT id, day, facility_id, reason FROM closed_day WHERE day >= ? ORDER BY day, id")
                .param(day)
                .query((row, number) -> new ClosedDay(
                        row.getLong("id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("facility_id", Long.class),
                        row.getString("reason")))
                .list();
    }

    /** Adds a day; the same day twice changes the reason. */
    @Transactional
    public void add(LocalDate day, @Nullable Long facilityId, String reason) {
        jdbc.sql("""
                        INSERT INTO closed_day (day, facility_id, reason) VALUES (?, ?, ?)
                        ON CONFLICT (day, facility_id) DO UPDATE SET reason = excluded.reason
                        """).param(day).param(facilityId).param(reason).update();
        String place = facilityId == null ? "all" : facilityId.toString();
        audit.record(new AuditEntry("calendar.closed", "day", day.toString(), Map.of("facility", place)));
        openDays.forget();
    }

    /** Removes a day. */
    @Transactional
    public void remove(long id) {
        jdbc.sql("DELETE FROM closed_day WHERE id = ?").param(id).update();
        audit.record(AuditEntry.of("calendar.opened", "closed-day", Long.toString(id)));
        openDays.forget();
    }
}
