package jp.madoguchi.core.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The windows of the counter: they call the next number or one, call it again, serve, finish, put it back and give it up.
 * A number is called by one window, and a window has one number: the row's state and an index see to it.
 */
@Service
public class Windows {

    /** Numbers of windows. */
    public static final int MOST_DESKS = 99;

    private static final String CALL = """
            UPDATE staff_ticket SET state = 'CALLED', desk = :desk, calls = calls + 1, called_at = :now
            """;
    private static final String MINE = " AND (:places::bigint[] IS NULL OR facility_id = ANY (:places)) ";

    private final JdbcClient jdbc;
    private final FacilityScope scope;
    private final Clock clock;

    Windows(JdbcClient jdbc, FacilityScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** Calls whoever is next at the place to the window; two windows at once get two numbers. */
    public CallResult next(long facilityId, int desk) {
        LocalDate today = JapanTime.today(clock);
        return called(
                jdbc.sql(CALL + """
                        WHERE id = (SELECT id FROM staff_ticket
                                    WHERE facility_id = :place AND day = :day AND state = 'WAITING'
                        """ + MINE + """
                                    ORDER BY queued_at, number LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING number
                        """).param("place", facilityId).param("day", today),
                desk,
                () -> new CallResult.NobodyWaits(),
                facilityId);
    }

    /** Calls this number to the window, out of turn. */
    public CallResult call(UUID id, int desk) {
        return called(
                jdbc.sql(CALL + "WHERE id = :id AND state = 'WAITING' AND day = :day" + MINE + "RETURNING number")
                        .param("id", id)
                        .param("day", JapanTime.today(clock)),
                desk,
                CallResult.Overtaken::new,
                place(id).orElse(0L));
    }

    /** Calls a number once more that did not come to the window. */
    public CallResult again(UUID id) {
        return moved("SET calls = calls + 1, called_at = :now WHERE id = :id AND state = 'CALLED'", id);
    }

    /** They are at the window. */
    public CallResult serve(UUID id) {
        return moved("SET state = 'SERVING', served_at = :now WHERE id = :id AND state = 'CALLED'", id);
    }

    /** They are done. */
    public CallResult finish(UUID id) {
        return moved("""
                SET state = 'FINISHED', served_at = coalesce(served_at, :now), ended_at = :now
                WHERE id = :id AND state IN ('CALLED', 'SERVING')
                """, id);
    }

    /** They did not come to the window, or left while they waited. */
    public CallResult gone(UUID id) {
        return moved("SET state = 'GONE', ended_at = :now WHERE id = :id AND state IN ('WAITING', 'CALLED')", id);
    }

    /** They wait again, as the last of the line; also one that was given up by mistake. */
    public CallResult back(UUID id) {
        return moved("""
                SET state = 'WAITING', desk = NULL, queued_at = :now, ended_at = NULL
                WHERE id = :id AND state IN ('CALLED', 'SERVING', 'GONE')
                """, id);
    }

    private CallResult moved(String change, UUID id) {
        return jdbc.sql("UPDATE staff_ticket " + change + " AND day = :day" + MINE + "RETURNING number")
                .param("now", JapanTime.db(clock.instant()))
                .param("id", id)
                .param("day", JapanTime.today(clock))
                .param("places", Places.of(scope))
                .query(Integer.class)
                .optional()
                .<CallResult>map(CallResult.Done::new)
                .orElseGet(CallResult.Overtaken::new);
    }

    private CallResult called(
            JdbcClient.StatementSpec statement, int desk, Supplier<CallResult> none, long facilityId) {
        if (desk < 1 || desk > MOST_DESKS) {
            throw new IllegalArgumentException("A window has a number from 1 to " + MOST_DESKS);
        }
        try {
            return statement
                    .params(Map.of("desk", desk, "now", JapanTime.db(clock.instant())))
                    .param("places", Places.of(scope))
                    .query(Integer.class)
                    .optional()
                    .<CallResult>map(CallResult.Done::new)
                    .orElseGet(none);
        } catch (DuplicateKeyException e) {
            return at(facilityId, desk)
                    .<CallResult>map(CallResult.DeskBusy::new)
                    .orElseGet(CallResult.Overtaken::new);
        }
    }

    private Optional<Integer> at(long facilityId, int desk) {
        return jdbc.sql("""
                        SELECT number FROM staff_ticket
                        WHERE facility_id = ? AND day = ? AND desk = ? AND state IN ('CALLED', 'SERVING')
                        """)
                .params(facilityId, JapanTime.today(clock), desk)
                .query(Integer.class)
                .optional();
    }

    private Optional<Long> place(UUID id) {
        return jdbc.sql("SELECT facility_id FROM staff_ticket WHERE id = ?")
                .param(id)
                .query(Long.class)
                .optional();
    }
}
