package jp.madoguchi.agent.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: the last of each of 7 days, 4 weeks and 12 months that have one. */
final class Keeping {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Keeping() {}

    /** Those that may go. */
    static List<BackupRow> surplus(Collection<BackupRow> backups) {
        List<BackupRow> newestFirst = backups.stream()
                .sorted(Comparator.comparing(BackupRow::at).reversed())
                .toList();
        Set<Long> kept = new HashSet<>();
        keep(newestFirst, BackupRow::day, DAYS, kept);
        keep(newestFirst, backup -> week(backup.day()), WEEKS, kept);
        keep(newestFirst, backup -> YearMonth.from(backup.day()), MONTHS, kept);
        return newestFirst.stream()
                .filter(backup -> !kept.contains(backup.id()))
                .toList();
    }

    private static void keep(List<BackupRow> newestFirst, Function<BackupRow, Object> span, int most, Set<Long> kept) {
        Map<Object, Long> lastOf = new LinkedHashMap<>();
        newestFirst.forEach(backup -> lastOf.putIfAbsent(span.apply(backup), backup.id()));
        lastOf.values().stream().limit(most).forEach(kept::add);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
