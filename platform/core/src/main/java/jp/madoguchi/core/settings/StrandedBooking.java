package jp.madoguchi.core.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A booking that would not fit a changed setting.
 *
 * @param number    as it is printed
 * @param place     name of the place
 * @param reason    key of {@code messages/settings}
 * @param arguments of that sentence
 */
public record StrandedBooking(
        String number, LocalDate day, LocalTime start, String place, String reason, List<Object> arguments) {}
