package jp.madoguchi.resident.waitlist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.bookingweb.DayWords;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.text.ReadersWords;
import jp.madoguchi.core.text.Said;
import jp.madoguchi.core.waiting.EndReason;
import jp.madoguchi.core.waiting.OfferView;
import jp.madoguchi.core.waiting.WaitingState;
import jp.madoguchi.core.waiting.WaitingView;
import org.jspecify.annotations.Nullable;

/** What the templates show, in the reader's words. */
final class WaitPage {

    private WaitPage() {}

    /**
     * How somebody waits. Hides itself in {@link #toString()}.
     *
     * @param places empty for any
     * @param part message key
     */
    public record Standing(
            List<Said> places,
            String range,
            String part,
            int people,
            int ahead,
            @Nullable String email) {

        static Standing of(WaitingView waiting, ReadersWords words) {
            List<Said> places = new ArrayList<>();
            waiting.places().forEach(place -> places.add(words.say(place)));
            return new Standing(
                    List.copyOf(places),
                    DayWords.range(waiting.from(), waiting.to()),
                    "waitlist.part." + waiting.part().name().toLowerCase(Locale.ROOT),
                    waiting.people(),
                    waiting.ahead(),
                    waiting.email());
        }

        @Override
        public String toString() {
            return "Standing[hidden]";
        }
    }

    /** An offer. */
    public record Offer(String id, Said place, Said address, String day, String time, int people, String until) {

        static Offer of(OfferView offer, ReadersWords words) {
            LocalDateTime until = LocalDateTime.ofInstant(offer.until(), JapanTime.ZONE);
            return new Offer(
                    offer.id().toString(),
                    words.say(offer.facility()),
                    words.say(offer.address()),
                    DayWords.fullDay(offer.day()),
                    DayWords.time(offer.start()),
                    offer.people(),
                    DayWords.at(until.toLocalDate(), until.toLocalTime()));
        }
    }

    /** Message key of why somebody waits no longer, for whoever comes again; null where they know. */
    static @Nullable String ended(WaitingView last, LocalDate today) {
        if (last.state() != WaitingState.ENDED
                || last.changedAt()
                        .atZone(JapanTime.ZONE)
                        .toLocalDate()
                        .plusDays(30)
                        .isBefore(today)) {
            return null;
        }
        EndReason reason = last.reason();
        return reason == EndReason.UNANSWERED
                ? "waitlist.ended.unanswered"
                : reason == EndReason.PAST ? "waitlist.ended.past" : "waitlist.ended.other";
    }
}
