package jp.madoguchi.base.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.testkit.PlatformDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LanesIT {

    private static final int CITIES = 40;
    private static PlatformDatabase server;

    private Databases databases = databases(new PoolSettings(8, 4, 64, Duration.ofMinutes(20)));

    @BeforeAll
    static void makeSchemas() {
        server = PlatformDatabase.create();
        for (int i = 0; i < CITIES; i++) {
            server.execute("CREATE SCHEMA city_c" + i + " AUTHORIZATION madoguchi_app; CREATE TABLE city_c" + i
                    + ".own (city int); ALTER TABLE city_c" + i + ".own OWNER TO madoguchi_app; INSERT INTO city_c" + i
                    + ".own VALUES (" + i + ")");
        }
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void a_connection_gets_to_know_the_cities_of_its_lane_alone() throws SQLException {
        Map<Integer, Set<Integer>> known = visitEveryCity(5);

        assertThat(known).hasSizeBetween(4, 8);
        assertThat(known.values()).allSatisfy(cities -> assertThat(cities).hasSizeLessThan(CITIES / 2));
    }

    @Test
    void a_connection_that_knows_enough_cities_is_replaced() throws SQLException {
        databases.close();
        databases = databases(new PoolSettings(2, 1, 3, Duration.ofMinutes(20)));

        Map<Integer, Set<Integer>> known = visitEveryCity(2);

        assertThat(known.values()).allSatisfy(cities -> assertThat(cities).hasSizeLessThanOrEqualTo(3));
        assertThat(connectionsOfTheApplication()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_busy_city_takes_the_connections_of_every_lane() throws SQLException {
        List<Connection> held = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            held.add(connection(7));
        }
        CompletableFuture<Integer> ninth = CompletableFuture.supplyAsync(() -> {
            try (Connection late = connection(7)) {
                return city(late);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(held.stream().map(LanesIT::pid).distinct()).hasSize(8);
        assertThat(ninth).isNotDone();
        held.getLast().close();

        assertThat(ninth.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(7);
        for (Connection one : held) {
            one.close();
        }
    }

    @Test
    void the_same_city_again_costs_no_round_trip() throws SQLException {
        for (int i = 0; i < 3; i++) {
            try (Connection connection = connection(1);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT query FROM pg_stat_activity WHERE pid =" + " pg_backend_pid()")) {
                assertThat(row.next()).isTrue();
                assertThat(city(connection)).isEqualTo(1);
            }
        }
        assertThat(connectionsOfTheApplication()).isEqualTo(1);
    }

    private Map<Integer, Set<Integer>> visitEveryCity(int rounds) throws SQLException {
        Map<Integer, Set<Integer>> known = new HashMap<>();
        for (int visit = 0; visit < rounds * CITIES; visit++) {
            int wanted = visit % CITIES;
            try (Connection connection = connection(wanted)) {
                assertThat(city(connection)).isEqualTo(wanted);
                known.computeIfAbsent(pid(connection), pid -> new HashSet<>()).add(wanted);
            }
        }
        return known;
    }

    private Connection connection(int city) throws SQLException {
        return databases.connection(new Binding(Databases.MAIN, "city_c" + city, "none"));
    }

    private static int city(Connection connection) throws SQLException {
        return number(connection, "SELECT city FROM own");
    }

    private static int pid(Connection connection) {
        try {
            return number(connection, "SELECT pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int connectionsOfTheApplication() throws SQLException {
        try (Connection connection = server.connect()) {
            return number(
                    connection,
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                            + " AND usename = 'madoguchi_app'");
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }

    private static Databases databases(PoolSettings pool) {
        Map<String, String> login = server.properties();
        return new Databases(cluster -> new DatabaseSettings(
                server.url(),
                String.valueOf(login.get("madoguchi.db.user")),
                String.valueOf(login.get("madoguchi.db.password")),
                pool));
    }
}
