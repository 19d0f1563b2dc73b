package jp.madoguchi.core.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bound city's line in PostgreSQL: one row and a count a second, written by each node once a second at most. */
@Service
class RoomStore {

    /** A turn lapses five to ten minutes after it came. */
    private static final Duration LAPSE = Duration.ofMinutes(5);

    private static final String ROOM =
            "SELECT front_second, front_part, called, lapsed_second, lapsed_part, mark_at FROM waiting_room";

    private final JdbcClient jdbc;

    RoomStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Room(Spot front, long called, Spot lapsed, Instant markAt) {}

    /** As it stands, by one statement. */
    RoomState read() {
        NavigableMap<Long, Integer> arrivals = new TreeMap<>();
        Room room = jdbc.sql("""
                        SELECT r.front_second, r.front_part, r.called, r.lapsed_second, r.lapsed_part, r.mark_at,
                               a.second, a.tickets
                        FROM waiting_room r LEFT JOIN waiting_arrival a ON a.second >= r.front_second
                        """)
                .query((row, number) -> {
                    if (row.getObject("tickets") != null) {
                        arrivals.put(row.getLong("second"), row.getInt("tickets"));
                    }
                    return room(row, number);
                })
                .list()
                .getFirst();
        return new RoomState(new Line(room.front(), arrivals), room.called(), room.lapsed());
    }

    /**
     * Adds what this node gave out, and calls people.
     *
     * @param joined new tickets by second
     * @param wanted how many to call
     */
    @Transactional
    public RoomState update(Map<Long, Integer> joined, int wanted, Spot horizon, Instant now) {
        Room room = jdbc.sql(ROOM + " FOR UPDATE").query(RoomStore::room).single();
        joined.forEach(
                (second, tickets) -> jdbc.sql("""
                        INSERT INTO waiting_arrival (second, tickets) VALUES (?, ?)
                        ON CONFLICT (second) DO UPDATE SET tickets = waiting_arrival.tickets + excluded.tickets
                        """).params(second, tickets).update());
        NavigableMap<Long, Integer> arrivals = arrivals(room.front());
        Line.Call call = new Line(room.front(), arrivals).call(wanted, horizon);
        long called = room.called() + call.called();
        jdbc.sql("UPDATE waiting_room SET front_second = ?, front_part = ?, called = ?")
                .params(call.front().second(), call.front().part(), called)
                .update();
        if (call.front().second() > room.front().second()) {
            jdbc.sql("DELETE FROM waiting_arrival WHERE second < ?")
                    .param(call.front().second())
                    .update();
        }
        Spot lapsed = room.lapsed();
        if (room.markAt().plus(LAPSE).isBefore(now)) {
            lapsed = mark(call.front(), now);
        }
        return new RoomState(new Line(call.front(), arrivals), called, lapsed);
    }

    private Spot mark(Spot front, Instant now) {
        return jdbc.sql("""
                        UPDATE waiting_room SET lapsed_second = mark_second, lapsed_part = mark_part,
                               mark_second = ?, mark_part = ?, mark_at = ?
                        RETURNING lapsed_second, lapsed_part
                        """)
                .params(front.second(), front.part(), JapanTime.db(now))
                .query((row, number) -> new Spot(row.getLong(1), row.getInt(2)))
                .single();
    }

    private NavigableMap<Long, Integer> arrivals(Spot front) {
        NavigableMap<Long, Integer> arrivals = new TreeMap<>();
        jdbc.sql("SELECT second, tickets FROM waiting_arrival WHERE second >= ?")
                .param(front.second())
                .query((row, number) -> Map.entry(row.getLong("second"), row.getInt("tickets")))
                .list()
                .forEach(second -> arrivals.put(second.getKey(), second.getValue()));
        return arrivals;
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                new Spot(row.getLong("front_second"), row.getInt("front_part")),
                row.getLong("called"),
                new Spot(row.getLong("lapsed_second"), row.getInt("lapsed_part")),
                JapanTime.read(row, "mark_at"));
    }
}
