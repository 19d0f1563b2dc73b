package jp.madoguchi.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessesTest {

    @TempDir
    Path folder;

    private ChildProcesses processes;

    @BeforeEach
    void open() {
        processes = new ChildProcesses(folder, folder);
    }

    @AfterEach
    void end() {
        processes.running().forEach(processes::stop);
    }

    private Process sleeper(String name) {
        return processes.start(name, List.of("sleep", "600"), Map.of(), folder);
    }

    @Test
    void ends_what_it_started() {
        Process process = sleeper("part");

        processes.stop("part");

        assertThat(process.isAlive()).isFalse();
        assertThat(processes.running()).isEmpty();
    }

    @Test
    void finds_its_parts_again_after_a_restart_of_the_launcher() {
        sleeper("part");

        assertThat(new ChildProcesses(folder, folder).running()).containsExactly("part");
    }

    @Test
    void never_kills_another_program_that_has_the_number_of_an_ended_part() throws IOException {
        Process stranger = sleeper("stranger");
        sleeper("part");
        List<String> record = Files.readAllLines(folder.resolve("part.pid"));
        processes.stop("part");
        Files.write(folder.resolve("part.pid"), List.of(Long.toString(stranger.pid()), "1", record.get(2)));

        processes.stop("part");

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void takes_a_record_from_before_a_restart_of_the_machine_for_nobody() throws IOException {
        Process stranger = sleeper("stranger");
        List<String> record = Files.readAllLines(folder.resolve("stranger.pid"));
        Files.write(folder.resolve("part.pid"), List.of(record.get(0), record.get(1), "another-boot"));

        processes.stop("part");

        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void keeps_the_output_for_the_person_who_looks_for_a_reason() throws Exception {
        Process process = processes.start("part", List.of("sh", "-c", "echo 一; echo 二; echo 三"), Map.of(), folder);
        process.waitFor();

        assertThat(processes.lastLines("part", 2)).isEqualTo("二\n三");
    }

    @Test
    void hands_no_setting_of_the_developer_to_a_part_but_its_own() throws Exception {
        Process process = processes.start("part", List.of("env"), Map.of("MADOGUCHI_DB_USER", "app"), folder);
        process.waitFor();

        assertThat(processes.lastLines("part", 100).lines().filter(line -> line.startsWith("MADOGUCHI_")))
                .containsExactly("MADOGUCHI_DB_USER=app");
    }
}
