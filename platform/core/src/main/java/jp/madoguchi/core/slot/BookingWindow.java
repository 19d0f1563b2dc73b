package jp.madoguchi.core.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.LastReceptions;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.SettingValues;
import org.springframework.stereotype.Service;

/** From when until when a visit may be booked, changed and cancelled: the deadlines of the bound city and its places. */
@Service
public class BookingWindow {
    private final CitySettings settings;
    private final PlaceWindows places;
    private final PlaceHorizons horizons;
    private final OpenDays openDays;
    private final LastReceptions receptions;
    private final Clock clock;

    BookingWindow(
            CitySettings settings,
            PlaceWindows places,
            PlaceHorizons horizons,
            OpenDays openDays,
            LastReceptions receptions,
            Clock clock) {
        this.settings = settings;
        this.places = places;
        this.horizons = horizons;
        this.openDays = openDays;
        this.receptions = receptions;
        this.clock = clock;
    }

    /** Why a visit cannot be booked now: a key of {@code messages/slot}, or empty when it can. */
    public Optional<String> closedReason(Visit visit, Audience audience) {
        LocalDateTime now = JapanTime.now(clock);
        if (!visit.begins().isAfter(now)) {
            return Optional.of("slot.closed.past");
        }
        Optional<String> hours = receptions.refusal(visit.facilityId(), visit.procedure(), visit.day(), visit.start());
        if (hours.isPresent()) {
            return hours;
        }
        if (audience == Audience.RESIDENT) {
            BookableDays bookable = horizons.days(visit.facilityId(), settings);
            if (!bookable.has(visit.day())) {
                return Optional.of(
                        visit.day().isAfter(bookable.last()) ? "slot.closed.not-yet" : "slot.closed.before-first");
            }
        }
        return now.isBefore(until(BookingAction.BOOK, visit, audience))
                ? Optional.empty()
                : Optional.of("slot.closed.deadline");
    }

    /** Whether a visit may still be changed or cancelled. */
    public boolean may(BookingAction action, Visit visit, Audience audience) {
        return may(action, visit, audience, settings);
    }

    /** As {@link #may(BookingAction, Visit, Audience)}, under settings that somebody is about to save. */
    public boolean may(BookingAction action, Visit visit, Audience audience, SettingValues values) {
        return may(action, visit, audience, values, places.of(visit.facilityId()));
    }

    /** As {@link #may(BookingAction, Visit, Audience)}, with what a place is about to decide. */
    public boolean may(BookingAction action, Visit visit, Audience audience, PlaceWindow place) {
        return may(action, visit, audience, settings, place);
    }

    /** Until when (not included) something may be done with a visit, Asia/Tokyo; its start at the latest. */
    public LocalDateTime until(BookingAction action, Visit visit, Audience audience) {
        return until(action, visit, audience, settings, places.of(visit.facilityId()));
    }

    /** The last day that residents see at places that decide nothing of their own, under the given settings. */
    public LocalDate lastDay(SettingValues values) {
        return PublishHorizon.of(values).lastDay(JapanTime.now(clock));
    }

    /** The last day that residents see at a place, under the given settings. */
    public LocalDate lastDay(long facilityId, SettingValues values) {
        return horizons.lastDay(facilityId, values);
    }

    private boolean may(BookingAction action, Visit visit, Audience audience, SettingValues values, PlaceWindow place) {
        return JapanTime.now(clock).isBefore(until(action, visit, audience, values, place));
    }

    private LocalDateTime until(
            BookingAction action, Visit visit, Audience audience, SettingValues values, PlaceWindow place) {
        Deadline deadline = place.deadline(action, audience).orElseGet(() -> Deadline.of(values, action, audience));
        LocalDateTime ends = openDays.minusOpenDays(visit.facilityId(), visit.day(), deadline.days())
                .atTime(deadline.time());
        return ends.isBefore(visit.begins()) ? ends : visit.begins();
    }
}
