package jp.madoguchi.core.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.audit.AuditRow;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visitors' book of the bound city: its staff answer requests and read what visitors did. */
@Service
public class VisitBook {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final VisitRows rows;
    private final AuditLog log;
    private final AuditTrail audit;
    private final Clock clock;

    VisitBook(JdbcClient jdbc, VisitRows rows, AuditLog log, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest visits, newest first. */
    public List<Visit> latest() {
        return rows.latest(SHOWN);
    }

    public Optional<Visit> find(UUID id) {
        return rows.find(id);
    }

    /** What was done in a visit and about it, oldest first. */
    public List<AuditRow> acts(UUID id) {
        return log.ofVisit(id.toString());
    }

    /**
     * Allows a request, with what was asked for or less.
     *
     * @return false when it was answered or had lapsed before
     */
    @Transactional
    public boolean approve(UUID id, boolean viewOnly, String note, Actor by) {
        int updated = jdbc.sql("""
                        UPDATE staff_operator_visit
                        SET state = 'ALLOWED', answered_at = :now, answered_by = :by, note = :note,
                            as_group = CASE WHEN :viewOnly THEN NULL ELSE as_group END,
                            export = export AND NOT :viewOnly
                        WHERE id = :id AND state = 'REQUESTED' AND requested_at > :oldest
                        """)
                .param("viewOnly", viewOnly)
                .param("now", JapanTime.db(clock.instant()))
                .param("by", by.id())
                .param("note", note.strip())
                .param("id", id)
                .param("oldest", oldest())
                .update();
        return recorded("visit.approved", id, updated);
    }

    /** Refuses a request; false when it was answered or had lapsed before. */
    @Transactional
    public boolean refuse(UUID id, String note, Actor by) {
        int updated = jdbc.sql("""
                        UPDATE staff_operator_visit
                        SET state = 'REFUSED', answered_at = :now, answered_by = :by, note = :note
                        WHERE id = :id AND state = 'REQUESTED' AND requested_at > :oldest
                        """)
                .param("now", JapanTime.db(clock.instant()))
                .param("by", by.id())
                .param("note", note.strip())
                .param("id", id)
                .param("oldest", oldest())
                .update();
        return recorded("visit.refused", id, updated);
    }

    private OffsetDateTime oldest() {
        Instant oldest = clock.instant().minus(Visit.WAITS);
        return JapanTime.db(oldest);
    }

    private boolean recorded(String action, UUID id, int updated) {
        if (updated == 1) {
            audit.record(new AuditEntry(action, "visit", id.toString(), Map.of("visit", id.toString())));
        }
        return updated == 1;
    }
}
