package jp.madoguchi.core.booking;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** One booking in a day's list. */
public record DayEntry(
        UUID bookingId,
        String number,
        long facilityId,
        String facilityName,
        LocalTime start,
        int minutes,
        String procedure,
        String channel,
        BookingState state,
        List<PersonView> people) {}
