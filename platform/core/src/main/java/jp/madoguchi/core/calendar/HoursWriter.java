package jp.madoguchi.core.calendar;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes patterns and weeks with their audit rows, in the caller's transaction. */
@Component
class HoursWriter {
    private final JdbcClient jdbc;
    private final AuditTrail audit;

    HoursWriter(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    long insert(HoursPattern pattern) {
        long id = jdbc.sql("INSERT INTO hours_pattern (facility_id, name, display_order) VALUES (?, ?, ?) RETURNING id")
                .param(pattern.facilityId())
                .param(pattern.name())
                .param(pattern.order())
                .query(Long.class)
                .single();
        pattern.sessions().forEach(session -> insert(id, session));
        record("hours.pattern.created", id);
        return id;
    }

    /** Changes all but the place that it belongs to. */
    long update(HoursPattern pattern) {
        jdbc.sql("UPDATE hours_pattern SET name = ?, display_order = ? WHERE id = ?")
                .params(pattern.name(), pattern.order(), pattern.id())
                .update();
        jdbc.sql("DELETE FROM hours_session WHERE pattern_id = ?")
                .param(pattern.id())
                .update();
        pattern.sessions().forEach(session -> insert(pattern.id(), session));
        record("hours.pattern.changed", pattern.id());
        return pattern.id();
    }

    /** Weekdays and dates that use it go back to what holds without it. */
    long delete(long id) {
        jdbc.sql("DELETE FROM hours_pattern WHERE id = ?").param(id).update();
        record("hours.pattern.removed", id);
        return id;
    }

    long week(long facilityId, Map<DayOfWeek, Long> week) {
        // Of two who save at once the second finds what the first has written.
        jdbc.sql("SELECT id FROM facility WHERE id = ? FOR NO KEY UPDATE")
                .param(facilityId)
                .query(Long.class)
                .optional();
        jdbc.sql("DELETE FROM hours_week WHERE facility_id = ?")
                .param(facilityId)
                .update();
        week.forEach(
                (day, pattern) -> jdbc.sql("INSERT INTO hours_week (facility_id, weekday, pattern_id) VALUES (?, ?, ?)")
                        .params(facilityId, day.getValue(), pattern)
                        .update());
        audit.record(AuditEntry.of("facility.hours.changed", "facility", Long.toString(facilityId)));
        return facilityId;
    }

    /** Removes the patterns that only this place may use. */
    void deleteOwn(long facilityId) {
        jdbc.sql("DELETE FROM hours_pattern WHERE facility_id = ?")
                .param(facilityId)
                .update();
    }

    private void insert(long patternId, HoursSession session) {
        Map<String, String> latest = new HashMap<>();
        session.latest().forEach((code, time) -> latest.put(code, time.toString()));
        jdbc.sql("""
                        INSERT INTO hours_session
                            (pattern_id, slot_group, opens, closes, slot_minutes, capacity, last_reception, latest)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .param(patternId)
                .param(session.slotGroup())
                .param(session.opens())
                .param(session.closes())
                .param(session.slotMinutes())
                .param(session.capacity())
                .param(session.lastReception())
                .param(JsonText.write(latest))
                .update();
    }

    private void record(String action, long id) {
        audit.record(AuditEntry.of(action, "hours-pattern", Long.toString(id)));
    }
}
