package jp.madoguchi.agent.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.agent.place.AgentHomes;
import org.assertj.core.util.Throwables;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestartIT {

    @TempDir
    Path home;

    @Test
    void what_was_stored_is_there_after_a_restart_and_opens_with_the_same_two_factors() throws Exception {
        FirstStart first;
        try (RunningAgent agent = RunningAgent.start(home)) {
            first = FirstStart.on(agent);
        }
        try (RunningAgent agent = RunningAgent.start(home)) {
            assertThat(first.signIn(agent).get("/").text()).contains("T1");
        }
        assertThat(Files.readString(home.resolve("pg.log"))).contains("database system is shut down");
    }

    @Test
    void the_database_survives_kill_9_of_its_server_and_is_up_again_by_itself() {
        try (RunningAgent agent = RunningAgent.start(home)) {
            JdbcClient jdbc = agent.bean(JdbcClient.class);
            Superuser.table(agent, "kept", "n int");
            jdbc.sql("INSERT INTO kept VALUES (1)").update();
            LocalPostgres postgres = agent.bean(LocalPostgres.class);
            ProcessHandle before = postgres.process().orElseThrow();
            before.destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> {
                assertThat(postgres.process().map(ProcessHandle::pid))
                        .isNotEmpty()
                        .isNotEqualTo(Optional.of(before.pid()));
                assertThat(jdbc.sql("SELECT n FROM kept").query(Integer.class).list())
                        .isEqualTo(List.of(1));
            });
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_program_is_ended_and_its_data_taken_over() throws Exception {
        String password = "0123456789abcdef";
        AgentHome folder = AgentHomes.at(home);
        LocalPostgres.start(folder, password).destroy();
        Programs.unpackedIn(folder.programs().resolve("postgresql-18"))
                .run("pg_ctl", "-D", folder.database().toString(), "-l", "/dev/null", "-w", "-s", "start");
        DataFolder data = new DataFolder(folder.database());
        long left = data.server().orElseThrow().pid();
        LocalPostgres next = LocalPostgres.start(folder, password);
        try {
            assertThat(next.process().map(ProcessHandle::pid)).isPresent().isNotEqualTo(Optional.of(left));
        } finally {
            next.destroy();
            folder.destroy();
        }
        assertThat(data.inUse()).isFalse();
    }

    @Test
    void the_server_is_durable_asks_for_a_password_and_listens_on_this_machine_alone() {
        try (RunningAgent agent = RunningAgent.start(home)) {
            JdbcClient jdbc = agent.bean(JdbcClient.class);
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(jdbc.sql("SELECT current_setting(?)")
                                .param(setting)
                                .query(String.class)
                                .single())
                        .isEqualTo("on");
            }
            assertThat(jdbc.sql("SELECT current_setting('listen_addresses')")
                            .query(String.class)
                            .single())
                    .isEqualTo("127.0.0.1");
            JdbcTemplate batches = agent.bean(JdbcTemplate.class);
            Superuser.table(agent, "once", "name text PRIMARY KEY");
            assertThatThrownBy(() -> batches.batchUpdate(
                            "INSERT INTO once VALUES (?)", List.of(new Object[] {"三浦 太郎"}, new Object[] {"三浦 太郎"})))
                    .as("what an error says reaches the log")
                    .satisfies(
                            error -> assertThat(Throwables.getStackTrace(error)).doesNotContain("三浦"));
            assertThat(jdbc.sql("SELECT usesuper FROM pg_user WHERE usename = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
        }
        assertThat(home.resolve("pg.log")).content().doesNotContain("三浦 太郎");
        assertThat(home.resolve("pg/pg_hba.conf"))
                .content()
                .contains("scram-sha-256")
                .doesNotContain("trust\n");
    }
}
