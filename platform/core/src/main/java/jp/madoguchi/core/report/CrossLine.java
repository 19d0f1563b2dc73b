package jp.madoguchi.core.report;

import java.time.LocalDate;

/**
 * Counts of one period, place, procedure and channel: a line of the report's file.
 *
 * @param first the day, or the first day of the month
 */
public record CrossLine(LocalDate first, String place, String procedure, String channel, Figures figures) {}
