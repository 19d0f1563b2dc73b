package jp.madoguchi.resident.waitlist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.bookingweb.party.BookingParty;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.text.ReadersWords;
import jp.madoguchi.core.text.Said;
import jp.madoguchi.core.waiting.OfferView;
import jp.madoguchi.core.waiting.WaitingView;
import jp.madoguchi.core.waiting.WishRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the models of these screens. */
@Component
class WaitScreen {
    private static final int USUAL_RANGE = 13;

    private final Offerings offerings;
    private final CitySettings settings;
    private final ReadersWords words;
    private final Clock clock;

    WaitScreen(Offerings offerings, CitySettings settings, ReadersWords words, Clock clock) {
        this.offerings = offerings;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** A place that can be chosen. */
    public record Choice(long id, Said name) {}

    WishRules rules(BookingParty who) {
        return new WishRules(
                JapanTime.today(clock),
                open(who).stream().map(FacilityView::id).collect(Collectors.toSet()),
                settings.get(Settings.GROUP_MAX));
    }

    /** The form as the calendar's choice fills it. */
    WaitForm start(String facility, String from, String people, BookingParty who) {
        LocalDate tomorrow = JapanTime.today(clock).plusDays(1);
        LocalDate first = day(from, tomorrow);
        boolean known =
                open(who).stream().anyMatch(place -> Long.toString(place.id()).equals(facility));
        String email = who.email();
        return new WaitForm(
                List.of(known ? facility : WaitForm.ANY),
                first.toString(),
                first.plusDays(USUAL_RANGE).toString(),
                "any",
                people.matches("[1-5]") ? people : "1",
                email == null ? "" : email,
                "");
    }

    String form(BookingParty who, Model model) {
        model.addAttribute(
                "places",
                open(who).stream()
                        .map(place -> new Choice(place.id(), words.say(place.name())))
                        .toList());
        model.addAttribute(
                "counts",
                IntStream.rangeClosed(1, settings.get(Settings.GROUP_MAX))
                        .boxed()
                        .toList());
        model.addAttribute("minutes", settings.get(WaitlistSettings.OFFER_MINUTES));
        model.addAttribute("last", DayWords.fullDay(rules(who).last()));
        model.addAttribute("knownEmail", who.email() != null);
        return "resident/waitlist-form";
    }

    String standing(WaitingView waiting, Model model) {
        model.addAttribute("waiting", WaitPage.Standing.of(waiting, words));
        return "resident/waitlist";
    }

    /** @param answer where the buttons lead: {@code here}, {@code signin}, or null for no buttons */
    String offer(OfferView offer, @Nullable String answer, Model model) {
        model.addAttribute("offer", WaitPage.Offer.of(offer, words));
        model.addAttribute("answer", answer);
        return "resident/waitlist-offer";
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    private List<FacilityView> open(BookingParty who) {
        return offerings.facilities(who.procedure(), Channel.WEB);
    }

    private static LocalDate day(String typed, LocalDate tomorrow) {
        LocalDate wanted = typed.matches("\\d{4}-\\d{2}-\\d{2}") ? parsed(typed, tomorrow) : tomorrow;
        return wanted.isBefore(tomorrow) || wanted.isAfter(tomorrow.plusDays(WishRules.FARTHEST_DAYS - USUAL_RANGE - 1))
                ? tomorrow
                : wanted;
    }

    private static LocalDate parsed(String typed, LocalDate otherwise) {
        try {
            return LocalDate.parse(typed);
        } catch (java.time.format.DateTimeParseException e) {
            return otherwise;
        }
    }
}
