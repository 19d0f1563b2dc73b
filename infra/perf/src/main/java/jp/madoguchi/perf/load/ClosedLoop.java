package jp.madoguchi.perf.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jp.madoguchi.perf.meter.CpuMeter;
import jp.madoguchi.perf.meter.CpuUse;

/**
 * Workers that each ask again as soon as they were answered.
 *
 * @param workers how many ask at a time
 */
public record ClosedLoop(int workers) {

    private static final Duration LONGEST = Duration.ofSeconds(40);

    /** Works for a time, and on until there were so many turns, but for little more than half a minute. */
    public Sample during(Duration time, int least, CpuMeter meter, Work work) {
        long start = System.nanoTime();
        return run(meter, work, turn -> {
            long since = System.nanoTime() - start;
            return since < time.toNanos() || turn < least && since < LONGEST.toNanos();
        });
    }

    /** Works a number of times, each turn once. */
    public Sample times(int count, CpuMeter meter, Work work) {
        return run(meter, work, turn -> turn < count);
    }

    private Sample run(CpuMeter meter, Work work, IntPredicate goesOn) {
        AtomicInteger turns = new AtomicInteger();
        Tally all = new Tally();
        CpuUse before = meter.read();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Tally>> tallies = IntStream.range(0, workers)
                    .mapToObj(worker -> threads.submit(() -> loop(turns, work, goesOn)))
                    .toList();
            for (Future<Tally> tally : tallies) {
                all.add(tally.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The load generator failed: " + e.getCause(), e.getCause());
        }
        long nanos = System.nanoTime() - start;
        return new Sample(all, nanos, meter.since(before));
    }

    private static Tally loop(AtomicInteger turns, Work work, IntPredicate goesOn) throws Exception {
        Tally tally = new Tally();
        for (int turn = turns.getAndIncrement(); goesOn.test(turn); turn = turns.getAndIncrement()) {
            try {
                work.once(turn, tally);
            } catch (IllegalStateException e) {
                // A page that was not the expected one: the others go on.
                tally.fail(String.valueOf(e.getMessage()));
            }
        }
        return tally;
    }

    /** What a worker does again and again. */
    @FunctionalInterface
    public interface Work {

        /** @param turn 0, 1, 2 … over all workers; each number is given once */
        void once(int turn, Tally tally) throws Exception;
    }
}
