package jp.madoguchi.core.admission;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.WaitingMode;
import jp.madoguchi.core.settings.WaitingSettings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets visitors of the bound city in, or gives them a place in its line. Other cities' lines are none of its business. */
@Service
public class WaitingRooms {

    /** A visitor who was let in stays so for as long as a session lasts, counted from the last visit. */
    public static final Duration PASS_LASTS = Duration.ofHours(2);

    private static final long RENEWED_SECONDS = 600;
    private static final long AHEAD_OF_TIME_SECONDS = 7_200;
    private static final long OLDEST_TICKET_SECONDS = 86_400;

    private final Map<String, WaitingRoom> rooms = new ConcurrentHashMap<>();
    private final RoomStore store;
    private final Seals seals;
    private final FairGate gate;
    private final WindowRules windows;
    private final CitySettings settings;
    private final SecureTokens tokens;
    private final Clock clock;

    WaitingRooms(
            RoomStore store,
            Seals seals,
            FairGate gate,
            WindowRules windows,
            CitySettings settings,
            SecureTokens tokens,
            Clock clock) {
        this.store = store;
        this.seals = seals;
        this.gate = gate;
        this.windows = windows;
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What becomes of a visitor who wants to see the sign-in or the calendar.
     *
     * @param pass what the browser shows as its pass, or null; a wrong one is as none
     * @param ticket what it shows as its ticket, or null; a wrong one is as none
     */
    public Admission ask(@Nullable String pass, @Nullable String ticket) {
        Instant now = clock.instant();
        WaitingRoom room = room();
        Optional<Visitor> visitor = visitor(pass, now)
                .filter(in -> room.opening(now)
                        .filter(next -> next.isAfter(in.since()))
                        .isEmpty());
        if (visitor.isPresent()) {
            room.seen(visitor.get().id(), now);
            return new Admission.Enter(renewed(visitor.get(), now));
        }
        if (settings.get(WaitingSettings.MODE) == WaitingMode.OFF) {
            return enter(room, now);
        }
        room.sync(now);
        return turn(room, ticket(ticket, now), Opening.around(settings, JapanTime.now(clock)), now);
    }

    /** Whoever is in the midst of a booking goes on; a pass is written anew where it is time. */
    public Optional<String> goOn(@Nullable String pass) {
        Instant now = clock.instant();
        return visitor(pass, now).flatMap(visitor -> {
            room().seen(visitor.id(), now);
            return Optional.ofNullable(renewed(visitor, now));
        });
    }

    /**
     * Notes what the city has planned. Asked behind a request, when its settings are known anyway: whoever shows a pass
     * costs no statement.
     */
    public void learn() {
        boolean off = settings.get(WaitingSettings.MODE) == WaitingMode.OFF;
        room().learn(off ? Optional.empty() : Opening.around(settings, JapanTime.now(clock)));
    }

    /** How many wait in the bound city's line. */
    public long waiting() {
        return store.read().line().waiting();
    }

    private Admission turn(WaitingRoom room, Optional<Ticket> shown, Optional<Opening> opening, Instant now) {
        Optional<Opening> next = opening.filter(one -> one.isAhead(LocalDateTime.ofInstant(now, JapanTime.ZONE)));
        Optional<Ticket> good = shown.filter(ticket -> !room.hasLapsed(ticket.spot()));
        if (good.isPresent() && room.wasCalled(good.get().spot())) {
            room.came(now);
            return enter(room, now);
        }
        if (next.isEmpty() && room.open(now)) {
            return enter(room, now);
        }
        Ticket ticket =
                good.orElseGet(() -> drawn(room, next.map(Opening::second).orElse(now.getEpochSecond())));
        return waiting(room, ticket, shown.isPresent() && good.isEmpty(), next, now);
    }

    private Ticket drawn(WaitingRoom room, long second) {
        Ticket ticket =
                new Ticket(new Spot(second, ByteBuffer.wrap(tokens.bytes(4)).getInt() & (Spot.PARTS - 1)));
        room.join(ticket.spot());
        return ticket;
    }

    private Admission waiting(WaitingRoom room, Ticket ticket, boolean lapsed, Optional<Opening> next, Instant now) {
        long ahead = room.ahead(ticket.spot());
        OptionalDouble pace =
                next.isPresent() ? OptionalDouble.empty() : room.pace().perSecond();
        double seconds = next.map(opening -> (double) opening.second() - now.getEpochSecond())
                .orElse(pace.isPresent() ? ahead / pace.getAsDouble() : 30);
        return new Admission.Wait(
                seals.seal(ticket),
                ahead,
                Math.max(room.waiting(), 1),
                Estimate.of(ahead, pace),
                Refresh.seconds(seconds, ticket.spot().part()),
                lapsed,
                next.map(Opening::at).orElse(null));
    }

    private Admission enter(WaitingRoom room, Instant now) {
        long second = now.getEpochSecond();
        Visitor visitor = new Visitor(ByteBuffer.wrap(tokens.bytes(8)).getLong() >>> 1, second, second);
        room.seen(visitor.id(), now);
        return new Admission.Enter(seals.seal(visitor));
    }

    private @Nullable String renewed(Visitor visitor, Instant now) {
        long second = now.getEpochSecond();
        return second - visitor.seen() < RENEWED_SECONDS
                ? null
                : seals.seal(new Visitor(visitor.id(), visitor.since(), second));
    }

    /** The visitor has what he came for, and makes room. */
    public void finished(@Nullable String pass) {
        visitor(pass, clock.instant()).ifPresent(visitor -> room().gone(visitor.id()));
    }

    private Optional<Visitor> visitor(@Nullable String pass, Instant now) {
        long second = now.getEpochSecond();
        return Optional.ofNullable(pass)
                .flatMap(seals::pass)
                .filter(visitor -> second - visitor.seen() < PASS_LASTS.toSeconds());
    }

    private Optional<Ticket> ticket(@Nullable String text, Instant now) {
        long second = now.getEpochSecond();
        return Optional.ofNullable(text)
                .flatMap(seals::ticket)
                .filter(ticket -> ticket.spot().second() > second - OLDEST_TICKET_SECONDS
                        && ticket.spot().second() < second + AHEAD_OF_TIME_SECONDS);
    }

    private WaitingRoom room() {
        return rooms.computeIfAbsent(
                Tenancy.current().code(), city -> new WaitingRoom(city, store, gate, new VisitorWindow(windows)));
    }
}
