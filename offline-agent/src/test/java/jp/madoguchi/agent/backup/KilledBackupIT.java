package jp.madoguchi.agent.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.agent.FirstStart;
import jp.madoguchi.agent.OfflineAgentApplication;
import jp.madoguchi.agent.RunningAgent;
import jp.madoguchi.testkit.Requirement;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class KilledBackupIT {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    @TempDir
    Path medium;

    @Test
    @Requirement("R219")
    void a_program_killed_in_the_midst_of_a_backup_leaves_no_file_that_looks_whole() throws Exception {
        try (RunningAgent agent = RunningAgent.start(home)) {
            FirstStart.on(agent);
            agent.bean(BackupRows.class).choose(medium);
        }
        for (int kill = 0; kill < 2; kill++) {
            Process program = program();
            Awaitility.await("a backup that has begun")
                    .atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> names().stream().anyMatch(name -> name.endsWith(".part")));
            program.destroyForcibly().waitFor();
            assertThat(names()).noneMatch(name -> name.endsWith(BackupFile.ENDING));
        }
        try (RunningAgent agent = RunningAgent.start(home)) {
            assertThat(agent.bean(Backups.class).make()).isTrue();
            assertThat(names()).hasSize(1).allMatch(name -> name.endsWith(BackupFile.ENDING));
            assertThat(agent.bean(Backups.class).lastGood()).isPresent();
        }
    }

    /** The real program: it looks for a backup that is due as soon as it has started. */
    private Process program() throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        OfflineAgentApplication.class.getName(),
                        "--server.port=0",
                        "--madoguchi.agent.home=" + home,
                        "--madoguchi.agent.backup-settle=0s",
                        "--spring.main.banner-mode=off")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("program.out").toFile())
                .start();
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(medium)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
