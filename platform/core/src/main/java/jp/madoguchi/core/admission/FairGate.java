package jp.madoguchi.core.admission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares this node's work among cities. Only so many requests are worked on at a time; the others wait, city by city, and
 * the next turn goes to the city that has the fewest. While another city asks, one city gets half of the turns at most: a
 * rush finds its own line long, and the other city finds a free turn.
 */
public final class FairGate {

    private static final long ASKING_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long FORGOTTEN_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long TICK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Side> sides = new HashMap<>();
    private final Set<Side> inLine = new LinkedHashSet<>();
    private final ConcurrencyLimit limit;
    private final LongSupplier nanos;
    private int running;
    private long ended;
    private long endedNanos;
    private boolean full;
    private long tickedAt;
    private @Nullable Side latest;
    private long latestAskedAt;
    private long anotherAskedAt;

    /** @param nanos a clock that only runs forward */
    FairGate(ConcurrencyLimit limit, LongSupplier nanos) {
        this.limit = limit;
        this.nanos = nanos;
        this.tickedAt = nanos.getAsLong();
        this.latestAskedAt = tickedAt - ASKING_NANOS - 1;
        this.anotherAskedAt = latestAskedAt;
    }

    /** A turn to work; whoever has it closes it. */
    public final class Turn implements AutoCloseable {
        private final Side side;
        private final long since;

        private Turn(Side side, long since) {
            this.side = side;
            this.since = since;
        }

        @Override
        public void close() {
            leave(this);
        }
    }

    /** One city's requests. */
    private static final class Side {
        private final Deque<Waiter> queue = new ArrayDeque<>();
        private int running;
        private long askedAt;
        private long requests;
        private long waitedNanos;
        private long servedNanos;
    }

    private static final class Waiter {
        private final Condition turn;
        private boolean called;

        private Waiter(Condition turn) {
            this.turn = turn;
        }
    }

    /**
     * Waits for a turn.
     *
     * @param most wait in the city's line at most; one more is refused at once
     * @return empty when the line is too long or patience is over
     */
    public Optional<Turn> enter(String city, Duration patience, int most) throws InterruptedException {
        long asked = nanos.getAsLong();
        lock.lockInterruptibly();
        try {
            Side side = sides.computeIfAbsent(city, code -> new Side());
            asks(side, asked);
            if (side.queue.isEmpty() && mayRun(side, asked)) {
                begin(side);
            } else if (side.queue.size() >= most || !called(side, patience)) {
                return Optional.empty();
            }
            long now = nanos.getAsLong();
            side.requests++;
            side.waitedNanos += now - asked;
            return Optional.of(new Turn(side, now));
        } finally {
            lock.unlock();
        }
    }

    /** Notes who asked last, and when somebody else did, so that no turn needs to look through all cities. */
    private void asks(Side side, long now) {
        side.askedAt = now;
        if (latest != side) {
            anotherAskedAt = latestAskedAt;
            latest = side;
        }
        latestAskedAt = now;
    }

    private boolean called(Side side, Duration patience) throws InterruptedException {
        full = true;
        Waiter waiter = new Waiter(lock.newCondition());
        side.queue.addLast(waiter);
        inLine.add(side);
        long left = patience.toNanos();
        try {
            while (!waiter.called && left > 0) {
                left = waiter.turn.awaitNanos(left);
            }
            return waiter.called;
        } catch (InterruptedException e) {
            if (waiter.called) {
                end(side);
            }
            throw e;
        } finally {
            if (!waiter.called) {
                side.queue.remove(waiter);
                noteLine(side);
            }
        }
    }

    private void leave(Turn turn) {
        lock.lock();
        try {
            long now = nanos.getAsLong();
            turn.side.servedNanos += now - turn.since;
            ended++;
            endedNanos += now - turn.since;
            if (now - tickedAt >= TICK_NANOS) {
                limit.tick(ended, endedNanos, full);
                ended = 0;
                endedNanos = 0;
                full = false;
                tickedAt = now;
                sides.values()
                        .removeIf(side ->
                                side.running == 0 && side.queue.isEmpty() && now - side.askedAt > FORGOTTEN_NANOS);
            }
            end(turn.side);
        } finally {
            lock.unlock();
        }
    }

    /** How a city fared since this was asked last. */
    GateLoad drain(String city) {
        lock.lock();
        try {
            Side side = sides.get(city);
            if (side == null) {
                return new GateLoad(0, 0, 0, 0);
            }
            GateLoad load = new GateLoad(side.requests, side.waitedNanos, side.servedNanos, side.queue.size());
            side.requests = 0;
            side.waitedNanos = 0;
            side.servedNanos = 0;
            return load;
        } finally {
            lock.unlock();
        }
    }

    /** How many of a city's requests wait for a turn. */
    public int waiting(String city) {
        lock.lock();
        try {
            Side side = sides.get(city);
            return side == null ? 0 : side.queue.size();
        } finally {
            lock.unlock();
        }
    }

    /** Turns there are at present. */
    public int turns() {
        lock.lock();
        try {
            return limit.value();
        } finally {
            lock.unlock();
        }
    }

    private boolean mayRun(Side side, long now) {
        if (running >= limit.value()) {
            return false;
        }
        boolean alone = running == side.running
                && inLine.size() == (side.queue.isEmpty() ? 0 : 1)
                && now - (latest == side ? anotherAskedAt : latestAskedAt) > ASKING_NANOS;
        return alone || side.running < Math.ceilDiv(limit.value(), 2);
    }

    private void begin(Side side) {
        running++;
        side.running++;
        full |= running >= limit.value();
    }

    private void end(Side side) {
        running--;
        side.running--;
        long now = nanos.getAsLong();
        while (true) {
            Optional<Side> next = inLine.stream()
                    .filter(candidate -> mayRun(candidate, now))
                    .min(Comparator.comparingInt(candidate -> candidate.running));
            if (next.isEmpty()) {
                return;
            }
            begin(next.get());
            Waiter waiter = next.get().queue.removeFirst();
            noteLine(next.get());
            waiter.called = true;
            waiter.turn.signal();
        }
    }

    private void noteLine(Side side) {
        if (side.queue.isEmpty()) {
            inLine.remove(side);
        }
    }
}
