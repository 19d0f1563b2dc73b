package jp.madoguchi.core.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bookings for staff. */
public abstract class DayList {

    /** The bookings of a day (cancelled ones too), by start and place; of one place, or of all with null. */
    public abstract List<DayEntry> of(LocalDate day, @Nullable Long facilityId);

    /** One booking with its mails, tasks and history. */
    public abstract Optional<BookingDetail> detail(UUID bookingId);

    /** How many active bookings lie today or ahead. */
    public abstract long upcoming();
}
