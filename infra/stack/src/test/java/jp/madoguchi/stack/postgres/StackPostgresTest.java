package jp.madoguchi.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.madoguchi.stack.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPostgresTest {

    @TempDir
    Path folder;

    private StackPostgres postgres;

    @BeforeEach
    void name() {
        postgres = on(Ports.free());
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    private StackPostgres on(int port) {
        return new StackPostgres(folder.resolve("pg"), folder.resolve("pg.log"), port, "secret");
    }

    @Test
    void keeps_rows_when_the_server_is_killed_and_started_again() throws Exception {
        PostgresServer server = postgres.start();
        execute(server, "CREATE TABLE kept (n int)");
        execute(server, "INSERT INTO kept VALUES (7)");

        kill();

        assertThat(one(postgres.start(), "SELECT n FROM kept")).isEqualTo("7");
    }

    @Test
    void uses_a_server_that_a_killed_launcher_left_running() {
        postgres.start();
        long left = postgres.pid().orElseThrow();

        on(port()).start();

        assertThat(postgres.pid()).hasValue(left);
    }

    @Test
    void moves_a_server_that_runs_on_another_port() throws Exception {
        execute(postgres.start(), "CREATE TABLE kept (n int)");

        StackPostgres moved = on(Ports.free());

        assertThat(one(moved.start(), "SELECT count(*) FROM kept")).isEqualTo("0");
    }

    @Test
    void starts_although_another_program_has_the_number_of_the_dead_server() throws Exception {
        postgres.start();
        kill();
        Path pidFile = folder.resolve("pg/postmaster.pid");
        Files.writeString(
                pidFile,
                Files.readString(pidFile)
                        .replaceFirst(
                                "\\d+", Long.toString(ProcessHandle.current().pid())));

        assertThat(one(postgres.start(), "SELECT 1")).isEqualTo("1");
    }

    @Test
    void waits_for_the_disk_at_every_commit() throws Exception {
        PostgresServer server = postgres.start();

        assertThat(one(server, "SHOW fsync")).isEqualTo("on");
        assertThat(one(server, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(one(server, "SHOW recovery_init_sync_method")).isEqualTo("syncfs");
        execute(server, "CREATE EXTENSION pg_stat_statements");
        assertThat(one(server, "SELECT count(*) > 0 FROM pg_stat_statements")).isEqualTo("t");
    }

    private int port() {
        return new DataDirectory(folder.resolve("pg")).port().orElseThrow();
    }

    private void kill() {
        ProcessHandle process = ProcessHandle.of(postgres.pid().orElseThrow()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
