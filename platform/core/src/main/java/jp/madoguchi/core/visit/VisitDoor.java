package jp.madoguchi.core.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's side of the door: opens a visit once, looks at each request whether it still stands, and ends it. */
@Service
public class VisitDoor {

    private static final String LIMIT = "limit";
    private static final String CONSENT = "consent";

    private final JdbcClient jdbc;
    private final VisitRows rows;
    private final CitySettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    VisitDoor(JdbcClient jdbc, VisitRows rows, CitySettings settings, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the visit of a link in the bound city; empty for an unknown, used, replaced or expired link. */
    @Transactional
    public Optional<Visit> open(String token) {
        Instant now = clock.instant();
        if (settings.get(Settings.OPERATOR_CONSENT) == OperatorConsent.NEVER) {
            return Optional.empty();
        }
        Optional<Visit> opened = jdbc.sql("""
                        UPDATE staff_operator_visit
                        SET state = 'OPEN', opened_at = :now, ends_at = :now + minutes * interval '1 minute',
                            token_hash = NULL, token_expires_at = NULL
                        WHERE token_hash = :hash AND token_expires_at > :now AND state = 'ALLOWED'
                        RETURNING id
                        """)
                .param("now", JapanTime.db(now))
                .param("hash", VisitToken.hash(token))
                .query(UUID.class)
                .optional()
                .flatMap(rows::find);
        opened.ifPresent(visit -> record(
                "visit.opened",
                visit.id(),
                Map.of("operator", visit.operator(), "minutes", String.valueOf(visit.minutes()))));
        return opened;
    }

    /** The visit if it stands at this moment: not over its limit, not ended, and the city still has visitors. */
    @Transactional
    public Optional<Visit> standing(UUID id) {
        Optional<Visit> visit = rows.find(id);
        if (visit.filter(found -> found.state() == Visit.State.OPEN).isPresent()) {
            if (settings.get(Settings.OPERATOR_CONSENT) != OperatorConsent.NEVER) {
                return visit;
            }
            close(id, clock.instant(), CONSENT);
        }
        visit.map(Visit::endsAt).ifPresent(limit -> close(id, limit, LIMIT));
        return Optional.empty();
    }

    /** Ends a visit before its limit; false when it was over already. */
    @Transactional
    public boolean end(UUID id, Actor by) {
        return close(id, clock.instant(), by.id());
    }

    /** Records a page that was asked for. The query is left out: it may hold what was searched for. */
    @Transactional
    public void page(UUID id, String method, String path) {
        record("visit.page", id, Map.of("method", method, "path", path));
    }

    private boolean close(UUID id, Instant at, String by) {
        int closed = jdbc.sql("""
                        UPDATE staff_operator_visit SET state = 'ENDED', ended_at = least(:at, ends_at), ended_by = :by
                        WHERE id = :id AND state = 'OPEN'
                        """)
                .param("at", JapanTime.db(at))
                .param("by", by)
                .param("id", id)
                .update();
        if (closed == 1) {
            record("visit.ended", id, Map.of("by", by));
        }
        return closed == 1;
    }

    private void record(String action, UUID id, Map<String, String> facts) {
        Map<String, String> detail = new HashMap<>(facts);
        detail.put("visit", id.toString());
        audit.record(new AuditEntry(action, "visit", id.toString(), detail));
    }
}
