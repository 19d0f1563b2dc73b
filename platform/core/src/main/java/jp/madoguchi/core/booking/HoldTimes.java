package jp.madoguchi.core.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.stereotype.Component;

/** How long a hold lasts and how many places a group takes in the bound city. */
@Component
class HoldTimes {
    private final CitySettings settings;
    private final Clock clock;

    HoldTimes(CitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** To the microsecond, which the database keeps. */
    Instant expiry() {
        return clock.instant()
                .plus(Duration.ofMinutes(settings.get(Settings.HOLD_MINUTES)))
                .truncatedTo(ChronoUnit.MICROS);
    }

    int places(int people) {
        return CapacityUse.places(settings, people);
    }

    int mostPeople() {
        return settings.get(Settings.GROUP_MAX);
    }
}
