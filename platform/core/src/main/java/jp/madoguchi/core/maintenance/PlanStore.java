package jp.madoguchi.core.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes plans with the owner's login. Each change is one statement with its own condition. */
final class PlanStore {

    private final JdbcClient owner;

    PlanStore(JdbcTemplate owner) {
        this.owner = JdbcClient.create(owner);
    }

    void insert(UUID id, PlanCommand plan, List<CityTerms> cities, List<CityTerms> late, Actor by, Instant now) {
        owner.sql("""
                WITH plan AS (
                    INSERT INTO platform.maintenance (id, starts_at, ends_at, planned_ends_at, stops, text_residents,
                                                      text_staff, emergency, planned_by, planned_at)
                    VALUES (:id, :starts, :ends, :ends, :stops, :residents, :staff, :emergency, :by, :now))
                INSERT INTO platform.maintenance_city (maintenance_id, city, lead_days, inside_lead, approval)
                SELECT :id, t.city, t.lead_days, t.inside_lead, t.approval
                FROM unnest(CAST(:cities AS text[]), CAST(:leads AS int[]), CAST(:inside AS boolean[]),
                            CAST(:approvals AS text[])) AS t (city, lead_days, inside_lead, approval)
                """)
                .param("id", id)
                .param("starts", JapanTime.db(plan.startsAt()))
                .param("ends", JapanTime.db(plan.endsAt()))
                .param("stops", plan.stops().name())
                .param("residents", plan.textResidents())
                .param("staff", plan.textStaff())
                .param("emergency", late.isEmpty() ? null : plan.emergency())
                .param("by", by.id())
                .param("now", JapanTime.db(now))
                .param("cities", cities.stream().map(CityTerms::city).toArray(String[]::new))
                .param("leads", cities.stream().map(CityTerms::leadDays).toArray(Integer[]::new))
                .param("inside", cities.stream().map(late::contains).toArray(Boolean[]::new))
                .param(
                        "approvals",
                        cities.stream().map(city -> city.approval().name()).toArray(String[]::new))
                .update();
    }

    Optional<Stop> find(UUID id) {
        return owner.sql("SELECT " + StopRows.STOP + " FROM platform.maintenance m WHERE m.id = ?")
                .param(id)
                .query(StopRows::stop)
                .optional();
    }

    List<Stop> latest(int limit) {
        return owner.sql("SELECT " + StopRows.STOP
                        + " FROM platform.maintenance m ORDER BY m.starts_at DESC, m.id LIMIT ?")
                .param(limit)
                .query(StopRows::stop)
                .list();
    }

    List<CityStop> cities(UUID id) {
        return owner.sql(StopRows.OF_CITY + "WHERE m.id = ? ORDER BY c.city")
                .param(id)
                .query(StopRows::ofCity)
                .list();
    }

    boolean extend(UUID id, Instant endsAt, Instant now) {
        return owner.sql("""
                        UPDATE platform.maintenance SET ends_at = :ends
                        WHERE id = :id AND cancelled_at IS NULL AND ended_at IS NULL AND starts_at <= :now
                          AND ends_at > :now AND ends_at < :ends
                        """)
                        .param("ends", JapanTime.db(endsAt))
                        .param("id", id)
                        .param("now", JapanTime.db(now))
                        .update()
                == 1;
    }

    boolean end(UUID id, Instant now) {
        return owner.sql("""
                        UPDATE platform.maintenance SET ended_at = :now
                        WHERE id = :id AND cancelled_at IS NULL AND ended_at IS NULL AND starts_at < :now
                          AND ends_at > :now
                        """).param("id", id).param("now", JapanTime.db(now)).update() == 1;
    }

    boolean cancel(UUID id, Instant now) {
        return owner.sql("""
                        UPDATE platform.maintenance SET cancelled_at = :now
                        WHERE id = :id AND cancelled_at IS NULL AND ended_at IS NULL AND starts_at > :now
                        """).param("id", id).param("now", JapanTime.db(now)).update() == 1;
    }
}
