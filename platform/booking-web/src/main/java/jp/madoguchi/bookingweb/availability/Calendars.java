package jp.madoguchi.bookingweb.availability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.slot.AvailabilityMonth;
import jp.madoguchi.core.tenancy.Tenancy;
import jp.madoguchi.core.text.CityWords;
import jp.madoguchi.core.text.Language;
import org.springframework.stereotype.Service;

/**
 * Calendars as HTML. One rendering serves every session of a city until core hands out a newer availability: a
 * second later, or when something changes.
 */
@Service
public class Calendars {

    /** So much of the memory that there is may be pages. */
    private static final int SHARE_OF_MEMORY = 6;

    private final Months months;
    private final OpenPlaces places;
    private final PlaceRenderer onePlace;
    private final DayRenderer anyPlace;
    private final CityWords words;
    private final Cache<CalendarKey, RenderedCalendar> rendered = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY)
            .weigher((CalendarKey key, RenderedCalendar page) -> page.page().bytes())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Calendars(Months months, OpenPlaces places, PlaceRenderer onePlace, DayRenderer anyPlace, CityWords words) {
        this.months = months;
        this.places = places;
        this.onePlace = onePlace;
        this.anyPlace = anyPlace;
        this.words = words;
    }

    /** The calendar for a party; empty when no place offers what the person comes for. */
    public Optional<CalendarPage> page(CalendarChoice choice, BookingParty party) {
        return page(choice, party, Map.of());
    }

    /**
     * As {@link #page(CalendarChoice, BookingParty)} for a party that moves.
     *
     * @param own places that it gives up with the move, by slot id: free for it, and for nobody else's page
     */
    public Optional<CalendarPage> page(CalendarChoice choice, BookingParty party, Map<Long, Integer> own) {
        List<FacilityView> open = places.of(party);
        return open.isEmpty() ? Optional.empty() : Optional.of(page(open, choice, party, own));
    }

    private CalendarPage page(
            List<FacilityView> open, CalendarChoice choice, BookingParty party, Map<Long, Integer> own) {
        boolean anywhere = choice.anywhere() && open.size() > 1;
        List<FacilityView> shown = anywhere ? open : List.of(chosen(open, choice));
        List<AvailabilityMonth> sources = shown.stream()
                .map(place -> months.ahead(place, choice, party, own))
                .toList();
        CityFacts facts = months.city(party);
        CalendarKey key = new CalendarKey(
                Tenancy.current().code(),
                Language.current(),
                words.version(),
                party.procedure(),
                party.audience(),
                facts,
                choice);
        RenderedCalendar known = own.isEmpty() ? rendered.getIfPresent(key) : null;
        if (known != null && known.isOf(sources, open)) {
            return known.page();
        }
        CalendarPage page = anywhere
                ? anyPlace.render(Months.places(facts, choice, open, sources))
                : onePlace.render(months.place(
                        facts,
                        open,
                        shown.getFirst(),
                        choice.in(shown.getFirst().id()),
                        sources.getFirst().days(),
                        party,
                        own));
        if (own.isEmpty()) {
            rendered.put(key, new RenderedCalendar(sources, open, page));
        }
        return page;
    }

    /** The chosen place, or the first where none of these was chosen. */
    private static FacilityView chosen(List<FacilityView> open, CalendarChoice choice) {
        return open.stream()
                .filter(each -> Long.valueOf(each.id()).equals(choice.facilityId()))
                .findFirst()
                .orElse(open.getFirst());
    }
}
