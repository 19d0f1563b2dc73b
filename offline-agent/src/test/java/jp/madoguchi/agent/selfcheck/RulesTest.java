package jp.madoguchi.agent.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.agent.selfcheck.Finding.Level;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @Test
    void a_clock_behind_the_last_record_or_the_other_sides_file_is_told() {
        Optional<Instant> later = Optional.of(NOW.plus(Duration.ofHours(1)));
        Optional<Instant> before = Optional.of(NOW.minus(Duration.ofHours(1)));
        assertThat(Rules.clock(NOW, later, Optional.empty()).level()).isEqualTo(Level.ALARM);
        assertThat(Rules.clock(NOW, before, later).level()).isEqualTo(Level.ALARM);
        assertThat(Rules.clock(NOW, before, before).level()).isEqualTo(Level.FINE);
        assertThat(Rules.clock(NOW, before, Optional.of(NOW.minus(Duration.ofDays(90))))
                        .level())
                .isEqualTo(Level.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"3,FINE", "25,WARNING", "167,WARNING", "169,ALARM"})
    @Requirement("R219")
    void an_old_backup_is_a_warning_and_then_an_alarm(long hours, Level level) {
        assertThat(Rules.backup(NOW, Optional.of(NOW.minus(Duration.ofHours(hours))), NOW)
                        .level())
                .isEqualTo(level);
    }

    @Test
    void a_new_terminal_has_a_day_for_its_first_backup() {
        assertThat(Rules.backup(NOW, Optional.empty(), NOW.minus(Duration.ofHours(2)))
                        .bad())
                .isFalse();
        assertThat(Rules.backup(NOW, Optional.empty(), NOW.minus(Duration.ofDays(2)))
                        .level())
                .isEqualTo(Level.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"100,FINE", "3,WARNING", "0,ALARM"})
    void little_space_is_told(long gib, Level level) {
        assertThat(Rules.space(gib << 30).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"1,FINE", "2,ALARM", "3,ALARM", "5,ALARM", "6,FINE", "'',UNKNOWN", "x,UNKNOWN"})
    void bitlocker_off_is_an_alarm_and_no_answer_is_told_as_such(String answer, Level level) {
        DiskEncryption windows = new DiskEncryption(true, command -> Optional.of(answer));
        // A path of this system has no drive letter: nothing can be told.
        assertThat(windows.look(Path.of("/data")).level()).isEqualTo(Level.UNKNOWN);
        assertThat(windows.bitLocker("C:")
                        .map(yes -> yes ? Level.FINE : Level.ALARM)
                        .orElse(Level.UNKNOWN))
                .isEqualTo(level);
    }

    @Test
    void luks_below_the_folder_counts() {
        assertThat(linux("/dev/mapper/root", "lvm\ncrypt\npart\ndisk")).isEqualTo(Level.FINE);
        assertThat(linux("/dev/sda2[/home]", "part\ndisk")).isEqualTo(Level.ALARM);
        assertThat(linux("overlay", "")).isEqualTo(Level.UNKNOWN);
    }

    private static Level linux(String source, String types) {
        Map<String, String> answers = Map.of("findmnt", source, "lsblk", types);
        return new DiskEncryption(false, (List<String> command) -> Optional.ofNullable(answers.get(command.getFirst())))
                .look(Path.of("/data"))
                .level();
    }
}
