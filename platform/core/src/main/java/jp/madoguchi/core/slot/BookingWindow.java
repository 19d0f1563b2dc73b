package jp.madoguchi.core.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.LastReceptions;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Service;

/** From when until when a slot may be booked and changed: the deadlines of the bound city. */
@Service
public class BookingWindow {
    private final CitySettings settings;
    private final OpenDays openDays;
    private final LastReceptions receptions;
    private final Clock clock;

    BookingWindow(CitySettings settings, OpenDays openDays, LastReceptions receptions, Clock clock) {
        this.settings = settings;
        this.openDays = openDays;
        this.receptions = receptions;
        this.clock = clock;
    }

    /** Why a slot cannot be booked now: a key of {@code messages/slot}, or empty when it can. */
    public Optional<String> closedReason(Visit visit, Audience audience) {
        LocalDateTime now = JapanTime.now(clock);
        if (!visit.begins().isAfter(now)) {
            return Optional.of("slot.closed.past");
        }
        if (tooLate(visit)) {
            return Optional.of("slot.closed.last-reception");
        }
        if (audience != Audience.RESIDENT) {
            return Optional.empty();
        }
        if (visit.day().isAfter(lastDay(settings))) {
            return Optional.of("slot.closed.not-yet");
        }
        return now.isBefore(bookUntil(visit.facilityId(), visit.day()))
                ? Optional.empty()
                : Optional.of("slot.closed.deadline");
    }

    private boolean tooLate(Visit visit) {
        return receptions
                .latestStart(visit.facilityId(), visit.procedure(), visit.day())
                .filter(visit.start()::isAfter)
                .isPresent();
    }

    /** Whether residents may still change or cancel a visit. */
    public boolean mayChange(long facilityId, LocalDate day, LocalTime start) {
        LocalDateTime now = JapanTime.now(clock);
        return now.isBefore(changeUntil(facilityId, day, settings)) && now.isBefore(day.atTime(start));
    }

    /** The last day that residents see under the given settings. */
    public LocalDate lastDay(SettingValues values) {
        return PublishHorizon.of(values).lastDay(JapanTime.now(clock));
    }

    /** Until when residents may change or cancel a visit of that day under the given settings. */
    public LocalDateTime changeUntil(long facilityId, LocalDate day, SettingValues values) {
        return openDays.minusOpenDays(facilityId, day, values.get(Settings.CHANGE_DEADLINE_DAYS))
                .atTime(values.get(Settings.CHANGE_DEADLINE_TIME));
    }

    private LocalDateTime bookUntil(long facilityId, LocalDate day) {
        return openDays.minusOpenDays(facilityId, day, settings.get(Settings.BOOK_DEADLINE_DAYS))
                .atTime(settings.get(Settings.BOOK_DEADLINE_TIME));
    }
}
