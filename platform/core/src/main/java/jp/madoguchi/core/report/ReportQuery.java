package jp.madoguchi.core.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report counts.
 *
 * @param from first day
 * @param to last day
 * @param place id, or null for all that the actor may see
 * @param procedure code, or null for all
 */
public record ReportQuery(
        LocalDate from,
        LocalDate to,
        Unit unit,
        Basis basis,
        @Nullable Long place,
        @Nullable String procedure) {

    /** Days and months of a report at most. */
    public static final int MOST_DAYS = 400;

    public static final int MOST_MONTHS = 120;

    /** Length of a period. */
    public enum Unit {
        DAY,
        MONTH
    }

    /** Which day of a booking counts. */
    public enum Basis {
        /** The visit's. */
        VISIT,
        /** The one on which it was made. */
        MADE
    }

    /** Why it cannot be counted. */
    public enum Fault {
        REVERSED,
        TOO_LONG
    }

    /** The fault of it, or empty. */
    public Optional<Fault> fault() {
        if (to.isBefore(from)) {
            return Optional.of(Fault.REVERSED);
        }
        boolean tooLong = unit == Unit.DAY
                ? ChronoUnit.DAYS.between(from, to) >= MOST_DAYS
                : ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to) >= MOST_MONTHS;
        return tooLong ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }
}
