package jp.madoguchi.core.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.procedure.Channel;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.settings.WaitlistSettings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.FreedPlaces;
import jp.madoguchi.core.slot.Visit;
import org.springframework.stereotype.Component;

/** Offers what is there to whoever waits: one snapshot, and for each offer a transaction of its own. */
@Component
class WaitingRound {
    /** A planner's transaction is not kept waiting for more; the task goes on with the others. */
    private static final int MOST_AT_ONCE = 50;

    private final LineRows rows;
    private final OfferMaking offers;
    private final FreedPlaces freed;
    private final BookingWindow window;
    private final Offerings offerings;
    private final CitySettings settings;
    private final Clock clock;

    WaitingRound(
            LineRows rows,
            OfferMaking offers,
            FreedPlaces freed,
            BookingWindow window,
            Offerings offerings,
            CitySettings settings,
            Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.freed = freed;
        this.window = window;
        this.offerings = offerings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the bound city keeps a list. */
    boolean kept() {
        return settings.get(WaitlistSettings.USE);
    }

    /** Offers every time that fits; what nobody wants of the places that were given up goes to the public. */
    void offerAll() {
        List<UUID> given = rows.freed();
        List<Waiting> line = rows.line();
        boolean alone = true;
        if (!line.isEmpty()) {
            for (Match match : matching().of(line, rows.times(line, false))) {
                alone &= offered(match);
            }
        }
        // Somebody else is offering at this moment: what they are about to take must not become public.
        if (alone) {
            freed.notWanted(given);
        }
    }

    /** Offers times of the slots that the caller's transaction has written, before anybody else sees them. */
    void offerOwn() {
        List<Waiting> line = rows.line();
        if (!line.isEmpty()) {
            matching().of(line, rows.times(line, true)).stream()
                    .limit(MOST_AT_ONCE)
                    .forEach(match -> offers.make(match, false));
        }
    }

    private boolean offered(Match match) {
        try {
            return offers.make(match, true);
        } catch (PlaceGone e) {
            return false;
        }
    }

    private Matching matching() {
        LocalDateTime answered =
                JapanTime.now(clock).plus(Duration.ofMinutes(settings.get(WaitlistSettings.OFFER_MINUTES)));
        int most = settings.get(Settings.GROUP_MAX);
        return new Matching(settings.get(Settings.GROUP_CONSECUTIVE), (waiting, time) -> {
            Visit visit = new Visit(time.facilityId(), waiting.procedure(), time.day(), time.start());
            return waiting.people() <= most
                    && offerings.offers(time.facilityId(), waiting.procedure(), Channel.WEB)
                    && window.closedReason(visit, Audience.RESIDENT).isEmpty()
                    && !window.until(BookingAction.BOOK, visit, Audience.RESIDENT)
                            .isBefore(answered);
        });
    }
}
