package jp.madoguchi.console.tenant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator sees of a city: numbers, never a row.
 *
 * @param people       people who may book
 * @param bookings     bookings that stand
 * @param upcoming     those of today and later
 * @param facilities   places
 * @param unsentMails  mails that are due and not sent
 * @param lastActivity the newest entry of the city's audit trail, or null
 */
public record CityNumbers(
        long people,
        long bookings,
        long upcoming,
        long facilities,
        long unsentMails,
        @Nullable Instant lastActivity) {}
