package jp.madoguchi.core.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.PlaceHorizons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Makes slots ahead of what residents see, where the city has chosen so (T9). A day on which anything is there is left
 * alone: what a planner has made, or taken out, by hand stays so.
 */
@Service
class SlotsAhead {
    private static final Logger LOG = LoggerFactory.getLogger(SlotsAhead.class);
    private static final int MOST_DAYS_AHEAD = 500;

    private final CitySettings settings;
    private final Facilities facilities;
    private final PlaceHorizons horizons;
    private final PlacePublication publication;
    private final Clock clock;

    SlotsAhead(
            CitySettings settings,
            Facilities facilities,
            PlaceHorizons horizons,
            PlacePublication publication,
            Clock clock) {
        this.settings = settings;
        this.facilities = facilities;
        this.horizons = horizons;
        this.publication = publication;
        this.clock = clock;
    }

    /** One place after the other, each in transactions of its own; answers how many could not be done. */
    int make() {
        int weeks = settings.get(Settings.PUBLISH_AHEAD_WEEKS);
        if (weeks == 0) {
            return 0;
        }
        List<FacilityView> places = facilities.open();
        int failed = 0;
        for (FacilityView place : places) {
            try {
                make(place.id(), weeks);
            } catch (RuntimeException e) {
                LOG.error("Slots of place {} cannot be made ahead: {}", place.id(), e.getMessage());
                failed++;
            }
        }
        return failed;
    }

    private void make(long facilityId, int weeks) {
        LocalDate today = JapanTime.today(clock);
        LocalDate last =
                earlier(horizons.lastDay(facilityId, settings).plusWeeks(weeks), today.plusDays(MOST_DAYS_AHEAD));
        for (LocalDate from = today.plusDays(1); !from.isAfter(last); from = from.plusDays(SlotPlanner.MOST_DAYS)) {
            publication.fill(
                    facilityId, from, earlier(from.plusDays(SlotPlanner.MOST_DAYS - 1L), last), SlotsAheadTask.NAME);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
