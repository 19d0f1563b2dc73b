package jp.madoguchi.core.admission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.madoguchi.core.kernel.JapanTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One city's waiting room as one node sees it. */
final class WaitingRoom {

    private static final Logger log = LoggerFactory.getLogger(WaitingRoom.class);
    private static final long BUSY_MILLIS = 1_000;
    private static final long IDLE_MILLIS = 2_000;
    private static final int MOST_SECONDS = 5;
    /** Whoever was called comes when the page asks again; after this, he counts as gone. */
    private static final int COMES_SECONDS = 40;

    private final String city;
    private final RoomStore store;
    private final FairGate gate;
    private final VisitorWindow window;
    private final UnderWay underWay = new UnderWay();
    private final SlidingCount called = new SlidingCount(COMES_SECONDS);
    private final SlidingCount came = new SlidingCount(COMES_SECONDS);
    private final Pace pace = new Pace();
    private final Map<Long, Integer> joined = new ConcurrentHashMap<>();
    private final AtomicLong syncedAt = new AtomicLong(Long.MIN_VALUE / 2);
    private volatile RoomState state = RoomState.EMPTY;
    private volatile boolean wanted;
    private volatile Optional<Opening> opening = Optional.empty();

    WaitingRoom(String city, RoomStore store, FairGate gate, VisitorWindow window) {
        this.city = city;
        this.store = store;
        this.gate = gate;
        this.window = window;
    }

    /** Brings this node's view up to date, by one caller once a second at most. */
    void sync(Instant now) {
        if (state == RoomState.EMPTY) {
            firstLook();
        }
        long last = syncedAt.get();
        long millis = now.toEpochMilli();
        boolean busy = busy();
        long age = millis - last;
        if (age >= 0 && age < (busy ? BUSY_MILLIS : IDLE_MILLIS) || !syncedAt.compareAndSet(last, millis)) {
            return;
        }
        int seconds = (int) Math.clamp(age / BUSY_MILLIS, 1, MOST_SECONDS);
        long second = now.getEpochSecond();
        underWay.forgetQuiet(second);
        GateLoad load = gate.drain(city);
        window.tick(load.strained(), used(second), wanted || busy);
        wanted = false;
        Map<Long, Integer> batch = taken();
        try {
            state = busy || !batch.isEmpty() ? moved(batch, now, seconds) : store.read();
        } catch (DataAccessException | TransactionException e) {
            batch.forEach(this::addJoined);
            log.warn("The waiting room of {} goes on as it was: {}", city, e.getMessage());
        }
    }

    /** After a start everybody waits for this: a node that knows of no line would let all of it in. */
    private synchronized void firstLook() {
        if (state == RoomState.EMPTY) {
            try {
                state = store.read();
            } catch (DataAccessException | TransactionException e) {
                log.warn("The waiting room of {} cannot be read: {}", city, e.getMessage());
            }
        }
    }

    private RoomState moved(Map<Long, Integer> batch, Instant now, int seconds) {
        long second = now.getEpochSecond();
        long before = state.called();
        int turns = calls(second, seconds);
        // The second before is not counted out: other nodes may still add to it.
        RoomState moved = store.update(batch, turns, Spot.endOf(second - 2), now);
        called.add(second, (int) Math.min(turns, Math.max(0, moved.called() - before)));
        pace.note(second, moved.called(), moved.line().waiting() > 0);
        return moved;
    }

    /** How many may be called now: never so many at once that they would crowd. */
    private int calls(long second, int seconds) {
        if (crowded()) {
            return 0;
        }
        int size = window.size();
        return Math.clamp(size - used(second), 0, Math.max(2, size / 5) * seconds);
    }

    private Map<Long, Integer> taken() {
        Map<Long, Integer> batch = new HashMap<>();
        for (Long second : joined.keySet()) {
            Integer tickets = joined.remove(second);
            if (tickets != null) {
                batch.put(second, tickets);
            }
        }
        return batch;
    }

    private void addJoined(long second, int tickets) {
        joined.merge(second, tickets, Integer::sum);
    }

    /** Somebody got a ticket. */
    void join(Spot spot) {
        wanted = true;
        addJoined(spot.second(), 1);
    }

    /** Somebody was let in, or who was let in asks again. */
    void seen(long visitor, Instant now) {
        underWay.seen(visitor, now.getEpochSecond());
    }

    /** Somebody used a ticket. */
    void came(Instant now) {
        came.add(now.getEpochSecond(), 1);
    }

    void gone(long visitor) {
        underWay.gone(visitor);
    }

    /** Whether a visitor may come in at once, past nobody. */
    boolean open(Instant now) {
        return waiting() == 0 && used(now.getEpochSecond()) < window.size() && !crowded();
    }

    boolean wasCalled(Spot spot) {
        return spot.isUpTo(state.line().front());
    }

    boolean hasLapsed(Spot spot) {
        return spot.isUpTo(state.lapsed());
    }

    long waiting() {
        return state.line().waiting()
                + joined.values().stream().mapToInt(Integer::intValue).sum();
    }

    long ahead(Spot spot) {
        double unwritten = 0;
        for (Map.Entry<Long, Integer> second : joined.entrySet()) {
            if (second.getKey() < spot.second()) {
                unwritten += second.getValue();
            } else if (second.getKey() == spot.second()) {
                unwritten += (double) second.getValue() * spot.part() / Spot.PARTS;
            }
        }
        return state.line().ahead(spot) + (long) unwritten;
    }

    Pace pace() {
        return pace;
    }

    /** The opening that concerns those who are in, as far as this node has learnt of it. */
    Optional<Opening> opening(Instant now) {
        return opening.filter(one -> one.concerns(LocalDateTime.ofInstant(now, JapanTime.ZONE)));
    }

    void learn(Optional<Opening> planned) {
        opening = planned;
    }

    private boolean busy() {
        return waiting() > 0;
    }

    private boolean crowded() {
        return gate.waiting(city) > 2 * gate.turns();
    }

    private int used(long second) {
        return underWay.count() + Math.max(0, called.sum(second) - came.sum(second));
    }
}
