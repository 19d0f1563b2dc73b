package jp.madoguchi.bookingweb.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.settings.CapacityUse;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.Availability;
import jp.madoguchi.core.slot.AvailabilityMonth;
import jp.madoguchi.core.slot.AvailabilityQuery;
import jp.madoguchi.core.slot.AvailableDay;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.Language;
import org.springframework.stereotype.Service;

/**
 * Calendars as HTML. One rendering serves every session of a city until core hands out a newer availability: a
 * second later, or when something changes.
 */
@Service
public class Calendars {

    private static final int HORIZON_DAYS = 61;
    private static final int FARTHEST = 400;

    /** So much of the memory that there is may be pages. */
    private static final int SHARE_OF_MEMORY = 6;

    private final Availability availability;
    private final Offerings offerings;
    private final ChooserRenderer chooser;
    private final SlotsRenderer slots;
    private final CitySettings settings;
    private final Clock clock;
    private final Cache<Key, Rendered> rendered = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY)
            .weigher((Key key, Rendered page) -> page.page().bytes())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Calendars(
            Availability availability,
            Offerings offerings,
            ChooserRenderer chooser,
            SlotsRenderer slots,
            CitySettings settings,
            Clock clock) {
        this.availability = availability;
        this.offerings = offerings;
        this.chooser = chooser;
        this.slots = slots;
        this.settings = settings;
        this.clock = clock;
    }

    private record Key(
            String city,
            Language language,
            long facility,
            String procedure,
            Audience audience,
            LocalDate today,
            CalendarChoice choice) {}

    private record Rendered(AvailabilityMonth source, List<FacilityView> facilities, CalendarPage page) {}

    /** The calendar for a party; empty when no place offers what the person comes for. */
    public Optional<CalendarPage> page(CalendarChoice choice, BookingParty party) {
        List<FacilityView> open =
                offerings.facilities(party.procedure(), party.audience().channel());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        FacilityView facility = open.stream()
                .filter(each -> Long.valueOf(each.id()).equals(choice.facilityId()))
                .findFirst()
                .orElse(open.getFirst());
        LocalDate today = LocalDate.now(clock);
        AvailabilityMonth month = availability.of(query(facility, party, choice, today, today.plusDays(HORIZON_DAYS)));
        Key key = new Key(
                Tenancy.current().code(),
                Language.current(),
                facility.id(),
                party.procedure(),
                party.audience(),
                today,
                choice);
        Rendered known = rendered.getIfPresent(key);
        if (known != null && known.source() == month && known.facilities() == open) {
            return Optional.of(known.page());
        }
        CalendarFrame frame = frame(facility, open, choice, month, today, party);
        CalendarPage page = new CalendarPage(chooser.render(frame), slots.render(frame));
        rendered.put(key, new Rendered(month, open, page));
        return Optional.of(page);
    }

    private CalendarFrame frame(
            FacilityView facility,
            List<FacilityView> open,
            CalendarChoice choice,
            AvailabilityMonth month,
            LocalDate today,
            BookingParty party) {
        CalendarFrame.FirstFree first = CalendarFrame.FirstFree.in(month.days());
        LocalDate wanted = choice.from();
        LocalDate from = wanted != null ? wanted : monday(first == null ? today : first.day());
        if (from.isBefore(today) || from.isAfter(today.plusYears(2))) {
            from = today;
        }
        LocalDate to = from.plusDays(choice.days() - 1L);
        return new CalendarFrame(
                facility, open, choice, days(month, facility, party, choice, from, to), today, first, last(month));
    }

    private List<AvailableDay> days(
            AvailabilityMonth month,
            FacilityView facility,
            BookingParty party,
            CalendarChoice choice,
            LocalDate from,
            LocalDate to) {
        if (to.isAfter(month.days().getLast().date())) {
            return availability.of(query(facility, party, choice, from, to)).days();
        }
        return month.days().stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .toList();
    }

    /** The last published day; where the horizon is full to its end, residents may look as far ahead as a city publishes. */
    private static LocalDate last(AvailabilityMonth month) {
        LocalDate first = month.days().getFirst().date();
        LocalDate published = month.days().reversed().stream()
                .filter(day -> !day.slots().isEmpty())
                .findFirst()
                .map(AvailableDay::date)
                .orElse(first);
        return published.isBefore(first.plusDays(HORIZON_DAYS - CalendarChoice.WEEK))
                ? published
                : first.plusDays(FARTHEST);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private AvailabilityQuery query(
            FacilityView facility, BookingParty party, CalendarChoice choice, LocalDate from, LocalDate to) {
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
