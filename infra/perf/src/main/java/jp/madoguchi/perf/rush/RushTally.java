package jp.madoguchi.perf.rush;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.Tally.Question;
import org.jspecify.annotations.Nullable;

/** What all residents of a city saw together; for many threads. */
final class RushTally {

    private static final int SERVER_ERROR = 500;
    private static final double NANOS_PER_MINUTE = 60e9;

    private final LongConsumer times;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong serverErrors = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicReference<@Nullable String> firstFailure = new AtomicReference<>();
    private final AtomicLong admitted = new AtomicLong();
    private final AtomicLong sentBack = new AtomicLong();
    private final AtomicLong waitingPages = new AtomicLong();
    private final AtomicLong busyPages = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong inRange = new AtomicLong();
    private final AtomicLong sooner = new AtomicLong();
    private final AtomicLong later = new AtomicLong();

    /** @param times is given the nanoseconds that each answer took */
    RushTally(LongConsumer times) {
        this.times = times;
    }

    Answer ask(Question question) throws InterruptedException {
        long start = System.nanoTime();
        Answer answer = question.ask();
        times.accept(System.nanoTime() - start);
        requests.incrementAndGet();
        if (answer.status() >= SERVER_ERROR || answer.status() == 0) {
            serverErrors.incrementAndGet();
            fail(answer.toString());
        }
        return answer;
    }

    void fail(String what) {
        failures.incrementAndGet();
        firstFailure.compareAndSet(null, what);
    }

    void admitted() {
        admitted.incrementAndGet();
    }

    /** Somebody who was in found himself in the line. */
    void sentBack() {
        sentBack.incrementAndGet();
    }

    void waits(Notice notice) {
        (notice.line() ? waitingPages : busyPages).incrementAndGet();
        if (notice.line() && notice.estimate().isEmpty()) {
            unknown.incrementAndGet();
        }
    }

    /** Compares an estimate with what came. */
    void honesty(Notice.Range said, long nanos) {
        double minutes = nanos / NANOS_PER_MINUTE;
        if (minutes > said.to()) {
            later.incrementAndGet();
        } else if (minutes < said.from()) {
            sooner.incrementAndGet();
        } else {
            inRange.incrementAndGet();
        }
    }

    long requests() {
        return requests.get();
    }

    long serverErrors() {
        return serverErrors.get();
    }

    long failures() {
        return failures.get();
    }

    @Nullable
    String firstFailure() {
        return firstFailure.get();
    }

    long admittedPeople() {
        return admitted.get();
    }

    long sentBackPeople() {
        return sentBack.get();
    }

    long waitingPages() {
        return waitingPages.get();
    }

    long busyPages() {
        return busyPages.get();
    }

    long unknownEstimates() {
        return unknown.get();
    }

    long estimatesInRange() {
        return inRange.get();
    }

    long estimatesSooner() {
        return sooner.get();
    }

    long estimatesLater() {
        return later.get();
    }
}
