package jp.madoguchi.perf.tenants;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at the connections again and again while a load runs, and keeps the largest sum. */
final class MemoryWatch implements AutoCloseable {

    private static final int EVERY_SECONDS = 2;

    private final Clusters clusters;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private ConnectionMemory most = ConnectionMemory.NONE;

    private MemoryWatch(Clusters clusters) {
        this.clusters = clusters;
    }

    static MemoryWatch start(Clusters clusters) {
        MemoryWatch watch = new MemoryWatch(clusters);
        watch.thread.scheduleWithFixedDelay(watch::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    private synchronized void look() {
        ConnectionMemory now = ConnectionMemory.of(clusters);
        if (now.megabytes() > most.megabytes()) {
            most = now;
        }
    }

    /** The largest sum so far, a last look included. */
    synchronized ConnectionMemory most() {
        look();
        return most;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
