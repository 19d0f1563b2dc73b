package jp.madoguchi.core.slot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What places of the bound city decide otherwise than the city; a change holds within two seconds. */
@Service
public class PlaceWindows {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final FreshCache<String, Map<Long, PlaceWindow>> byCity = new FreshCache<>(FRESH, RequestStamp::decided);

    PlaceWindows(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What a place decides; {@link PlaceWindow#AS_THE_CITY} where it decides nothing. */
    public PlaceWindow of(long facilityId) {
        return byCity.get(Tenancy.current().code(), this::read).getOrDefault(facilityId, PlaceWindow.AS_THE_CITY);
    }

    /** Replaces what a place decides. */
    @Transactional
    public void save(long facilityId, PlaceWindow window) {
        // Of two who save at once the second finds what the first has written.
        jdbc.sql("SELECT id FROM facility WHERE id = ? FOR NO KEY UPDATE")
                .param(facilityId)
                .query(Long.class)
                .optional();
        jdbc.sql("DELETE FROM facility_window WHERE facility_id = ?")
                .param(facilityId)
                .update();
        window.deadlines()
                .forEach((rule, deadline) -> jdbc.sql("""
                        INSERT INTO facility_window (facility_id, action, audience, days, ends) VALUES (?, ?, ?, ?, ?)
                        """)
                        .params(
                                facilityId,
                                rule.action().name(),
                                rule.audience().name(),
                                deadline.days(),
                                deadline.time())
                        .update());
        audit.record(AuditEntry.of("facility.window-changed", "facility", Long.toString(facilityId)));
        byCity.forget(Tenancy.current().code());
    }

    private Map<Long, PlaceWindow> read() {
        Map<Long, PlaceWindow> windows = new HashMap<>();
        jdbc.sql("SELECT facility_id, action, audience, days, ends FROM facility_window")
                .query(PlaceWindows::row)
                .list()
                .forEach(row -> windows.merge(row.getKey(), row.getValue(), PlaceWindows::join));
        return Map.copyOf(windows);
    }

    private static Map.Entry<Long, PlaceWindow> row(ResultSet row, int number) throws SQLException {
        PlaceWindow.Rule rule = new PlaceWindow.Rule(
                BookingAction.valueOf(row.getString("action")), Audience.valueOf(row.getString("audience")));
        Deadline deadline = new Deadline(row.getInt("days"), row.getObject("ends", LocalTime.class));
        return Map.entry(row.getLong("facility_id"), new PlaceWindow(Map.of(rule, deadline)));
    }

    private static PlaceWindow join(PlaceWindow one, PlaceWindow other) {
        Map<PlaceWindow.Rule, Deadline> deadlines = new HashMap<>(one.deadlines());
        deadlines.putAll(other.deadlines());
        return new PlaceWindow(Map.copyOf(deadlines));
    }
}
