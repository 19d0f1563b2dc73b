package jp.madoguchi.ledger.importing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.madoguchi.base.importing.ImportCancelledException;
import jp.madoguchi.base.importing.ReadWatch;
import org.springframework.stereotype.Component;

/** How far running imports are, for a page that asks meanwhile. Ids are random and never reused. */
@Component
public class ImportProgress {

    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();

    /**
     * How far one is.
     *
     * @param rows read so far
     * @param bytes read so far
     * @param total bytes to read, at least 1
     */
    public record Progress(long rows, long bytes, long total, boolean cancellable) {

        /** Of 100. */
        public long percent() {
            return Math.min(100, bytes * 100 / total);
        }
    }

    /** All zero when nothing is running under this id. */
    public Progress of(UUID id) {
        Run run = runs.get(id);
        return run == null
                ? new Progress(0, 0, 1, false)
                : new Progress(run.rows.get(), run.bytes.get(), run.total, run.cancellable);
    }

    /** Ends a dry run at its next step; nothing happens where none is running. */
    public void cancel(UUID id) {
        Run run = runs.get(id);
        if (run != null && run.cancellable) {
            run.cancelled = true;
        }
    }

    /** @param total bytes to read */
    Run begin(UUID id, long total, boolean cancellable) {
        Run run = new Run(Math.max(1, total), cancellable);
        runs.put(id, run);
        return run;
    }

    void end(UUID id) {
        runs.remove(id);
    }

    /** One running import. */
    static final class Run implements ReadWatch, Runnable {

        private final AtomicLong rows = new AtomicLong();
        private final AtomicLong bytes = new AtomicLong();
        private final long total;
        private final boolean cancellable;
        private volatile boolean cancelled;

        private Run(long total, boolean cancellable) {
            this.total = total;
            this.cancellable = cancellable;
        }

        @Override
        public void read(long more) {
            bytes.addAndGet(more);
            if (cancelled) {
                throw new ImportCancelledException();
            }
        }

        /** One more row. */
        @Override
        public void run() {
            rows.incrementAndGet();
        }
    }
}
