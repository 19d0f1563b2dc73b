package jp.madoguchi.core.migration;

import java.time.LocalDate;

/** A day at a place on which two runs differ: bookings of the file and taken ones, of the one and the other. */
public record DayDifference(String facility, LocalDate day, int fileOne, int fileOther, int takenOne, int takenOther) {}
