package jp.madoguchi.core.slot;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff give a place a first and a last bookable day of its own. Bookings that stand are not touched. */
@Service
public class HorizonDesk {
    private final JdbcClient jdbc;
    private final PlaceHorizons horizons;
    private final Facilities facilities;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    HorizonDesk(
            JdbcClient jdbc,
            PlaceHorizons horizons,
            Facilities facilities,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.horizons = horizons;
        this.facilities = facilities;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Every place with a rule of its own, by its id, as it is stored now. */
    public Map<Long, PlaceHorizon> all() {
        return horizons.read();
    }

    /**
     * Stores the rule of a place.
     *
     * @param wanted its version is the one that was read
     * @throws jp.madoguchi.core.facility.NoSuchFacility when the actor sees no such place
     */
    @Transactional
    public HorizonResult save(PlaceHorizon wanted) {
        facilities.get(wanted.facilityId());
        List<Problem> problems = HorizonRules.problems(wanted, JapanTime.today(clock));
        if (!problems.isEmpty()) {
            return new HorizonResult.Invalid(problems);
        }
        if (!write(wanted)) {
            return new HorizonResult.ChangedMeanwhile();
        }
        audit.record(new AuditEntry(
                "slot.horizon.changed",
                "facility",
                Long.toString(wanted.facilityId()),
                Map.of(
                        "first", String.valueOf(wanted.firstDate() == null ? wanted.firstAfter() : wanted.firstDate()),
                        "mode", String.valueOf(wanted.mode()),
                        "last", String.valueOf(wanted.until() == null ? wanted.ahead() : wanted.until()))));
        horizons.forget();
        return new HorizonResult.Saved();
    }

    /** One statement decides between two who save at once: the first row of a place, or the version that was read. */
    private boolean write(PlaceHorizon wanted) {
        return jdbc.sql("""
                        INSERT INTO facility_horizon AS h
                            (facility_id, first_date, first_after, mode, ahead, until, version, changed_by, changed_at)
                        SELECT ?, ?, ?, ?, ?, ?, 1, ?, ?
                        ON CONFLICT (facility_id) DO UPDATE SET first_date = excluded.first_date,
                            first_after = excluded.first_after, mode = excluded.mode, ahead = excluded.ahead,
                            until = excluded.until, version = h.version + 1, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at
                        WHERE h.version = ?
                        """)
                        .param(wanted.facilityId())
                        .param(wanted.firstDate())
                        .param(wanted.firstAfter())
                        .param(wanted.mode() == null ? null : wanted.mode().name())
                        .param(wanted.ahead())
                        .param(wanted.until())
                        .param(actor.get().id())
                        .param(JapanTime.db(clock.instant()))
                        .param(wanted.version())
                        .update()
                == 1;
    }
}
