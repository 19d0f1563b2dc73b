package jp.madoguchi.core.migration;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A row in a report; it names nobody.
 *
 * @param line of the file, counted from 1 with the header
 * @param facility the old name
 * @param day null where the row could not be read, and for people
 * @param reason a sentence, or ""
 * @param target our number of the booking, or ""
 */
public record RowReport(
        RowKind kind,
        int line,
        String oldNumber,
        String facility,
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable Integer people,
        Outcome outcome,
        String reason,
        String target) {}
