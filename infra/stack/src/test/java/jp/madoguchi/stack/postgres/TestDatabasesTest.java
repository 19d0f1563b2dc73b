package jp.madoguchi.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabasesTest {

    @Test
    void reads_the_address_that_the_build_shares() {
        PostgresServer server =
                TestDatabases.named("jdbc:postgresql://127.0.0.1:5555/postgres?user=postgres&password=a%2Bb");

        assertThat(server).isEqualTo(new PostgresServer("127.0.0.1", 5555, "postgres", "a+b"));
    }

    @Test
    void refuses_a_shared_address_without_password() {
        assertThatThrownBy(() -> TestDatabases.named("jdbc:postgresql://127.0.0.1:5555/postgres?user=postgres"))
                .hasMessageContaining("password");
    }

    @Test
    void copies_a_template_into_a_fresh_database() throws SQLException {
        PostgresServer server = TestDatabases.shared();
        server.createDatabase("stack_template", null);
        try (Connection connection = server.connect("stack_template")) {
            connection.createStatement().execute("CREATE TABLE copied (n int)");
        }

        server.createDatabase("stack_copy", "stack_template");

        try (Connection connection = server.connect("stack_copy")) {
            assertThat(connection
                            .createStatement()
                            .executeQuery("SELECT n FROM copied")
                            .next())
                    .isFalse();
        }
        server.dropDatabase("stack_copy");
        server.dropDatabase("stack_template");
    }

    @Test
    void takes_no_name_that_could_carry_sql() {
        assertThatThrownBy(() -> TestDatabases.shared().createDatabase("x; drop table y", null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
