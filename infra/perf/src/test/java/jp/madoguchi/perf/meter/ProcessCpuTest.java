package jp.madoguchi.perf.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProcessCpuTest {

    @Test
    void reads_the_times_of_a_process_whose_name_holds_blanks_and_parentheses() {
        ProcessStat stat = ProcessStat.parse(
                "4711 ((post) gres (x) S 17 4711 4711 0 -1 4194560 1 2 3 4 150 50 7 3 20 0 1 0 99 1000 5 0");
        assertThat(stat).isEqualTo(new ProcessStat("(post) gres (x", 17, 200, 10));
    }

    @Test
    void counts_what_this_process_uses() {
        long pid = ProcessHandle.current().pid();
        long before = ProcessCpu.millis(pid);
        long sum = 0;
        while (ProcessCpu.millis(pid) < before + 50) {
            sum += sum ^ System.nanoTime();
        }
        assertThat(ProcessCpu.millis(pid)).isGreaterThanOrEqualTo(before + 50);
    }

    @Test
    void counts_children_that_live_and_those_that_have_ended_to_their_parent() throws Exception {
        Process shell = new ProcessBuilder(
                        "sh", "-c", "sh -c 'i=0; while [ $i -lt 60000 ]; do i=$((i+1)); done'; echo; exec cat")
                .start();
        try {
            assertThat(shell.getInputStream().read()).isEqualTo('\n');
            assertThat(ProcessCpu.millisOfFamily(shell.pid())).isGreaterThan(ProcessCpu.millis(shell.pid()));
        } finally {
            shell.destroyForcibly();
        }
    }

    @Test
    void says_that_a_process_has_ended() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        assertThatThrownBy(() -> ProcessCpu.millis(ended.pid())).hasMessageContaining("has ended");
    }
}
