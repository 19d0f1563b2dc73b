package jp.madoguchi.bookingweb.availability;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.Availability;
import jp.madoguchi.core.slot.AvailabilityMonth;
import jp.madoguchi.core.slot.AvailabilityQuery;
import jp.madoguchi.core.slot.AvailableDay;
import org.springframework.stereotype.Component;

/** Asks core which times are free, and lays out what a choice shows of them. */
@Component
class Months {

    static final int FARTHEST = 400;

    private static final int HORIZON_DAYS = 61;

    private final Availability availability;
    private final CitySettings settings;
    private final Clock clock;

    Months(Availability availability, CitySettings settings, Clock clock) {
        this.availability = availability;
        this.settings = settings;
        this.clock = clock;
    }

    CityFacts city(BookingParty party) {
        return CityFacts.of(settings, JapanTime.today(clock), party.audience());
    }

    /**
     * The days from today on; the same instance until something may have changed, unless the party has places of its own.
     *
     * @param own places that a change gives back, by slot id
     */
    AvailabilityMonth ahead(FacilityView facility, CalendarChoice choice, BookingParty party, Map<Long, Integer> own) {
        LocalDate today = JapanTime.today(clock);
        return availability.of(query(facility, choice, party, today, today.plusDays(HORIZON_DAYS)), own);
    }

    /** The calendar of one place. */
    CalendarFrame place(
            CityFacts city,
            List<FacilityView> open,
            FacilityView facility,
            CalendarChoice choice,
            List<AvailableDay> ahead,
            BookingParty party,
            Map<Long, Integer> own) {
        LocalDate end = ahead.getLast().date();
        boolean farther = ahead.subList(ahead.size() - CalendarChoice.WEEK, ahead.size()).stream()
                .anyMatch(day -> !day.slots().isEmpty());
        if (choice.view() == CalendarChoice.View.MONTH) {
            return new CalendarFrame(city, open, facility, choice, ahead, ahead, farther);
        }
        LocalDate from = from(city.today(), choice, ahead);
        LocalDate to = from.plusDays(choice.days() - 1L);
        List<AvailableDay> days = to.isAfter(end)
                ? availability.of(query(facility, choice, party, from, to), own).days()
                : ahead.stream()
                        .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                        .toList();
        return new CalendarFrame(city, open, facility, choice, days, ahead, farther);
    }

    /** The calendar of all places together. */
    static DayFrame places(
            CityFacts city, CalendarChoice choice, List<FacilityView> open, List<AvailabilityMonth> months) {
        List<PlaceDays> places = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            places.add(new PlaceDays(open.get(i), months.get(i).days()));
        }
        return DayFrame.of(city, choice, places);
    }

    private static LocalDate from(LocalDate today, CalendarChoice choice, List<AvailableDay> ahead) {
        LocalDate wanted = choice.from();
        if (wanted == null) {
            FirstFree first = FirstFree.in(ahead);
            wanted = (first == null ? today : first.day()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        return wanted.isBefore(today) || wanted.isAfter(today.plusDays(FARTHEST)) ? today : wanted;
    }

    private AvailabilityQuery query(
            FacilityView facility, CalendarChoice choice, BookingParty party, LocalDate from, LocalDate to) {
        int people = Math.min(choice.people(), settings.get(Settings.GROUP_MAX));
        return new AvailabilityQuery(
                facility.id(),
                party.slotGroup(),
                party.procedure(),
                from,
                to,
                CapacityUse.places(settings, people),
                party.audience());
    }
}
