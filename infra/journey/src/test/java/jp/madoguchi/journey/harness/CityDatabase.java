package jp.madoguchi.journey.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.stack.postgres.PostgresServer;

/** A city's rows as PostgreSQL holds them: for what must not have changed, and what no screen shows. */
public final class CityDatabase {

    private static final List<String> WATCHED = List.of(
            "invitee",
            "booking",
            "booking_person",
            "booking_slot",
            "hold",
            "slot",
            "facility",
            "terminal",
            "exchange_file");

    private final PostgresServer server;
    private final String schema;

    CityDatabase(PostgresServer server, String city) {
        this.server = server;
        this.schema = "city_" + city;
    }

    /** Rows of each table that a person's work changes. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        WATCHED.forEach(table -> counts.put(table, count("SELECT count(*) FROM " + table)));
        return counts;
    }

    /** One number of a query that reads the city's tables. */
    public long count(String sql) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = server.connect("madoguchi");
        connection.setSchema(schema);
        connection.setReadOnly(true);
        return connection;
    }
}
