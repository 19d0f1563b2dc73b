package jp.madoguchi.agent.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 21);

    @Test
    void a_year_of_daily_backups_leaves_seven_days_four_weeks_and_twelve_months() {
        List<BackupRow> all = new ArrayList<>();
        for (int days = 0; days < 400; days++) {
            all.add(row(400 - days, LAST.minusDays(days), 12));
        }
        Set<BackupRow> kept = new HashSet<>(all);
        Keeping.surplus(all).forEach(kept::remove);
        assertThat(kept).extracting(BackupRow::day).contains(LAST, LAST.minusDays(6));
        assertThat(kept)
                .extracting(BackupRow::day)
                .contains(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 10, 31), LocalDate.of(2025, 12, 31))
                .doesNotContain(LocalDate.of(2025, 11, 30), LAST.minusDays(8));
        assertThat(kept.size()).isBetween(18, 23);
    }

    @Test
    void of_several_on_one_day_the_last_is_kept() {
        List<BackupRow> all = List.of(row(1, LAST, 9), row(2, LAST, 12), row(3, LAST, 17));
        assertThat(Keeping.surplus(all)).extracting(BackupRow::id).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void the_only_one_stays_however_old() {
        assertThat(Keeping.surplus(List.of(row(1, LAST.minusYears(3), 9)))).isEmpty();
    }

    private static BackupRow row(long id, LocalDate day, int hour) {
        return new BackupRow(
                id,
                day.atTime(LocalTime.of(hour, 0))
                        .atZone(ZoneId.of("Asia/Tokyo"))
                        .toInstant(),
                BackupRow.State.VERIFIED,
                "f" + id,
                1,
                1,
                "",
                "agent");
    }
}
