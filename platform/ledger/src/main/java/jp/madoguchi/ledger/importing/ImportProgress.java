package jp.madoguchi.ledger.importing;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many rows of a running import have been read, for a page that asks meanwhile. Ids are random and never reused. */
@Component
public class ImportProgress {

    private final Map<UUID, Long> rows = new ConcurrentHashMap<>();

    /** Rows read so far; 0 when nothing is running under this id. */
    public long rows(UUID id) {
        return rows.getOrDefault(id, 0L);
    }

    void add(UUID id, long more) {
        rows.merge(id, more, Long::sum);
    }

    void end(UUID id) {
        rows.remove(id);
    }
}
