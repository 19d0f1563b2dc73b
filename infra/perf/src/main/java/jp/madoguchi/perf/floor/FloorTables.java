package jp.madoguchi.perf.floor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Tables for the floors with the very columns, checks, indexes and foreign keys of a city's {@code slot} and {@code booking}. */
public final class FloorTables {

    static final long FACILITY = 1;
    static final LocalDate DAY = LocalDate.of(2030, 1, 7);
    static final LocalTime START = LocalTime.of(9, 0);
    static final String EMAIL = "floor@example.jp";

    private static final int SPREAD = 500;
    private static final int MOST = 32_767;

    private final Connection superuser;

    /** @param superuser a connection to the database of the city, which the caller closes */
    public FloorTables(Connection superuser) {
        this.superuser = superuser;
    }

    /** Makes the tables as copies of a city's. */
    public void make(String citySchema) throws SQLException {
        for (String statement : """
                CREATE SCHEMA floor;
                CREATE TABLE floor.facility (LIKE %1$s.facility INCLUDING ALL);
                CREATE TABLE floor.procedure (LIKE %1$s.procedure INCLUDING ALL);
                CREATE TABLE floor.slot (LIKE %1$s.slot INCLUDING ALL) WITH (fillfactor = 60);
                CREATE TABLE floor.booking (LIKE %1$s.booking INCLUDING ALL);
                ALTER TABLE floor.slot ADD FOREIGN KEY (facility_id) REFERENCES floor.facility (id);
                ALTER TABLE floor.booking ADD FOREIGN KEY (facility_id) REFERENCES floor.facility (id);
                ALTER TABLE floor.booking ADD FOREIGN KEY (procedure) REFERENCES floor.procedure (code);
                INSERT INTO floor.facility (id, code, name) OVERRIDING SYSTEM VALUE VALUES (1, 'floor', 'floor');
                INSERT INTO floor.procedure (code, name) VALUES ('issue', 'floor');
                GRANT USAGE ON SCHEMA floor TO madoguchi_app;
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA floor TO madoguchi_app;
                GRANT USAGE ON ALL SEQUENCES IN SCHEMA floor TO madoguchi_app;
                """.formatted(citySchema).split(";\n")) {
            execute(statement);
        }
    }

    /** Empties the tables and makes one slot with so many places; returns its id. */
    public long oneSlot(int places) throws SQLException {
        return slots(1, places).getFirst();
    }

    /** One slot that never gets full. */
    public List<Long> hot() throws SQLException {
        return slots(1, MOST);
    }

    /** Empties the tables and makes 500 slots. */
    public List<Long> spread() throws SQLException {
        return slots(SPREAD, MOST);
    }

    /** Slots with more bookings than places; never more than 0. */
    public long oversold() throws SQLException {
        return count("SELECT count(*) FROM floor.slot WHERE booked > capacity OR booked < 0");
    }

    /** The bookings that stand in the table. */
    public long sold() throws SQLException {
        return count("SELECT count(*) FROM floor.booking");
    }

    private List<Long> slots(int count, int places) throws SQLException {
        execute("TRUNCATE floor.slot, floor.booking");
        List<Long> ids = new ArrayList<>();
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("""
                        INSERT INTO floor.slot (facility_id, slot_group, day, start, minutes, capacity, published_at)
                        SELECT 1, 'card', DATE '2030-01-07' + n / 16, TIME '09:00' + n %% 16 * INTERVAL '30 min',
                               30, %d, now()
                        FROM generate_series(0, %d) n RETURNING id
                        """.formatted(places, count - 1))) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        execute("VACUUM ANALYZE floor.slot, floor.booking");
        return ids;
    }

    private long count(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement prepared = superuser.createStatement()) {
            prepared.execute(statement);
        }
    }
}
