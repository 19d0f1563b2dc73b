package jp.madoguchi.bookingweb.availability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.bookingweb.party.CurrentParty;
import jp.madoguchi.core.facility.FacilityView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every place that may be chosen, with its address, by ward and by what is searched for. */
@Controller
@Needs("desk.use")
class PlacesController {

    private static final int LONGEST_SEARCH = 100;

    private final OpenPlaces places;
    private final CurrentParty current;

    PlacesController(OpenPlaces places, CurrentParty current) {
        this.places = places;
        this.current = current;
    }

    @GetMapping("/calendar/places")
    String show(@RequestParam Optional<String> q, @RequestParam Optional<String> people, Model model) {
        BookingParty who = current.party();
        List<FacilityView> all = places.of(who);
        String search = q.map(String::strip)
                .map(typed -> typed.substring(0, Math.min(LONGEST_SEARCH, typed.length())))
                .orElse("");
        List<FacilityView> found = found(all, search);
        CalendarChoice choice = CalendarChoice.of(null, null, null, null, people.orElse(null));
        model.addAttribute("search", search);
        model.addAttribute("people", choice.people());
        model.addAttribute("groups", found.isEmpty() ? Map.of() : PlaceGroups.of(found));
        return "booking/places";
    }

    /** The places whose name or address holds every word. */
    static List<FacilityView> found(List<FacilityView> places, String search) {
        List<String> words = search.isBlank()
                ? List.of()
                : List.of(search.strip().split("[\\s\\u3000]+")).stream()
                        .map(SearchKey::of)
                        .toList();
        return places.stream()
                .filter(place -> {
                    String key =
                            SearchKey.of(place.name() + " " + place.details().address());
                    return words.stream().allMatch(key::contains);
                })
                .toList();
    }
}
