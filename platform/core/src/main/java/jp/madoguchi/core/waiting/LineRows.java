package jp.madoguchi.core.waiting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.CitySettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the line and the times that nobody has. */
@Component
class LineRows {
    static final int MOST_WAITING = 2000;
    private static final int MOST_TIMES = 5000;
    private static final Duration FORGOTTEN = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final CitySettings settings;
    private final Clock clock;

    LineRows(JdbcClient jdbc, CitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    boolean anybody() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM waiting_entry WHERE state = 'WAITING')")
                .query(Boolean.class)
                .single();
    }

    /** Whoever waits, the first first. */
    List<Waiting> line() {
        return jdbc.sql("""
                        SELECT e.id, e.procedure, e.slot_group, e.facility_ids, e.day_from, e.day_to, e.time_from, e.time_to,
                               e.people, p.minutes,
                               ARRAY(SELECT o.slot_id FROM waiting_offer o WHERE o.entry_id = e.id) AS refused
                        FROM waiting_entry e JOIN procedure p ON p.code = e.procedure AND p.open
                        WHERE e.state = 'WAITING' AND e.day_to >= ? ORDER BY e.since, e.id LIMIT ?
                        """)
                .params(JapanTime.today(clock), 2 * MOST_WAITING)
                .query(this::waiting)
                .list();
    }

    /**
     * Slots with places that are free or, unless only the transaction's own are asked for, that were given up.
     *
     * @param own only slots that this transaction has written, and has locked by that
     */
    List<OpenTime> times(List<Waiting> line, boolean own) {
        WishedDays wished = WishedDays.of(line, JapanTime.today(clock));
        return jdbc.sql("""
                        SELECT s.id, s.facility_id, s.slot_group, s.day, s.start, s.minutes, s.capacity,
                               coalesce(s.capacity_wanted, s.capacity) - s.booked
                                   + CASE WHEN :own THEN 0 ELSE coalesce(f.places, 0) END AS free
                        FROM slot s
                        LEFT JOIN (SELECT slot_id, sum(places) AS places FROM freed_place GROUP BY slot_id) f
                            ON f.slot_id = s.id
                        WHERE s.day BETWEEN :first AND :last AND s.slot_group = ANY (:groups) AND s.capacity > 0
                          AND (s.day = ANY (:anywhere::date[]) OR (s.facility_id, s.day) IN (
                              SELECT * FROM unnest(:places::bigint[], :days::date[])))
                          AND coalesce(s.capacity_wanted, s.capacity) - s.booked
                              + CASE WHEN :own THEN 0 ELSE coalesce(f.places, 0) END > 0
                          AND (NOT :own OR s.xmin = pg_current_xact_id()::xid)
                        ORDER BY s.day, s.start, s.id LIMIT :most
                        """)
                .param("own", own)
                .param("first", wished.first())
                .param("last", wished.last())
                .param("anywhere", WishedDays.texts(wished.anywhere()))
                .param("places", wished.places())
                .param("days", WishedDays.texts(wished.days()))
                .param(
                        "groups",
                        line.stream().map(Waiting::slotGroup).distinct().toArray(String[]::new))
                .param("most", MOST_TIMES)
                .query(LineRows::time)
                .list();
    }

    /** Places that were given up and are not public yet. */
    List<UUID> freed() {
        return jdbc.sql("SELECT id FROM freed_place ORDER BY id")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Ends what has no use any more: days that are over, people who have booked or may not book. */
    int endUseless() {
        return jdbc.sql("""
                        UPDATE waiting_entry SET state = 'ENDED', email = NULL, changed_at = :now, reason = gone.reason
                        FROM (SELECT e.id, CASE WHEN e.day_to < :today THEN 'PAST'
                                                WHEN i.state <> 'ACTIVE' THEN 'PERSON' ELSE 'BOOKED' END AS reason
                              FROM waiting_entry e JOIN invitee i ON i.id = e.invitee_id
                              WHERE e.state = 'WAITING'
                                AND (e.day_to < :today OR i.state <> 'ACTIVE' OR EXISTS (
                                    SELECT 1 FROM booking_person b WHERE (b.invitee_id = e.invitee_id OR b.citizen_key = e.citizen_key)
                                        AND b.procedure = e.procedure AND b.active AND b.binding))
                              FOR UPDATE OF e SKIP LOCKED) gone
                        WHERE waiting_entry.id = gone.id
                        """)
                .param("now", JapanTime.db(clock.instant()))
                .param("today", JapanTime.today(clock))
                .update();
    }

    /** Ends the whole line: the city keeps none any more. */
    int endAll() {
        return jdbc.sql("""
                        UPDATE waiting_entry SET state = 'ENDED', reason = 'CLOSED', email = NULL, changed_at = ?
                        WHERE id IN (SELECT id FROM waiting_entry WHERE state = 'WAITING' FOR UPDATE SKIP LOCKED)
                        """).param(JapanTime.db(clock.instant())).update();
    }

    /** Offers whose time is over or whose person has no use for them. */
    List<UUID> due() {
        return jdbc.sql("""
                        SELECT o.id FROM waiting_offer o JOIN waiting_entry e ON e.id = o.entry_id
                            JOIN invitee i ON i.id = e.invitee_id
                        WHERE o.state = 'OPEN' AND (o.expires_at <= ? OR i.state <> 'ACTIVE' OR EXISTS (
                              SELECT 1 FROM booking_person b WHERE (b.invitee_id = e.invitee_id OR b.citizen_key = e.citizen_key)
                                  AND b.procedure = e.procedure AND b.active AND b.binding))
                        ORDER BY o.expires_at, o.id LIMIT 500
                        """)
                .param(JapanTime.db(clock.instant()))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Forgets those who waited long ago. */
    void forgetOld() {
        jdbc.sql("DELETE FROM waiting_entry WHERE state NOT IN ('WAITING', 'OFFERED') AND changed_at < ?")
                .param(JapanTime.db(clock.instant().minus(FORGOTTEN)))
                .update();
    }

    private Waiting waiting(ResultSet row, int number) throws SQLException {
        int people = row.getInt("people");
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("slot_group"),
                ids(row.getArray("facility_ids")),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                DayPart.of(row.getObject("time_from", LocalTime.class), row.getObject("time_to", LocalTime.class)),
                people,
                CapacityUse.places(settings, people),
                row.getInt("minutes"),
                ids(row.getArray("refused")));
    }

    private static Set<Long> ids(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((Long[]) array.getArray()));
    }

    private static OpenTime time(ResultSet row, int number) throws SQLException {
        return new OpenTime(
                row.getLong("id"),
                row.getLong("facility_id"),
                row.getString("slot_group"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getInt("minutes"),
                row.getInt("capacity"),
                row.getInt("free"));
    }
}
