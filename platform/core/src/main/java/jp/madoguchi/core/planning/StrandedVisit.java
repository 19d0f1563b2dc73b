package jp.madoguchi.core.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A booking in a slot that would have too few places: no names.
 *
 * @param number as it is printed
 */
public record StrandedVisit(String number, LocalDate day, LocalTime start, int people) {}
