package jp.madoguchi.stack.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresPartTest {

    @TempDir
    Path folder;

    private StackConfig stack;
    private PostgresPart postgres;

    @BeforeEach
    void start() {
        stack = StackConfig.of(new StackFolders(folder), StackPorts.free());
        postgres = new PostgresPart(stack);
        postgres.start();
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void keeps_the_data_of_the_platform_between_starts() throws SQLException {
        run("madoguchi_owner", "owner", "CREATE TABLE kept (n int)");
        postgres.stop();

        new PostgresPart(stack).start();

        assertThat(run("madoguchi_owner", "owner", "SELECT count(*) FROM kept")).isEqualTo("0");
    }

    @Test
    void gives_the_applications_no_right_to_make_roles_or_tables() {
        assertThatThrownBy(() -> run("madoguchi_app", "app", "CREATE ROLE intruder"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("madoguchi_app", "app", "CREATE TABLE public.intruder (n int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void refuses_a_login_without_the_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(stack.jdbcUrl("madoguchi"), "postgres", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    private String run(String user, String secret, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        stack.jdbcUrl("madoguchi"), user, stack.secrets().of(secret));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
