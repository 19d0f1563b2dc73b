package jp.madoguchi.core.kernel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What this node knows of every city's counters of changes (see {@code docs/adr/0015-change-stamps.md}). */
@Component
public class CityChanges {

    private final Map<String, Known> cities = new ConcurrentHashMap<>();

    private record Known(String cluster, CounterWatch decided, CounterWatch slots) {

        static Known first(String cluster, Sighting sighting) {
            long now = System.nanoTime();
            return new Known(
                    cluster, CounterWatch.first(sighting.decided(), now), CounterWatch.first(sighting.slots(), now));
        }

        Known after(Sighting sighting) {
            long now = System.nanoTime();
            CounterWatch decidedNow = decided.after(sighting.decided(), sighting, now);
            CounterWatch slotsNow = slots.after(sighting.slots(), sighting, now);
            return decidedNow == decided && slotsNow == slots ? this : new Known(cluster, decidedNow, slotsNow);
        }
    }

    /** Notes what a statement of the bound city saw, and tells the running work what it may keep. */
    public void seen(String city, String cluster, Sighting sighting) {
        Known known = cities.get(city);
        if (known == null || !known.cluster().equals(cluster) || known.after(sighting) != known) {
            known = cities.merge(
                    city,
                    Known.first(cluster, sighting),
                    (old, first) -> old.cluster().equals(cluster) ? old.after(sighting) : first);
        }
        if (known.decided().settledAt(sighting.decided())) {
            RequestStamp.settle(
                    new Stamp(cluster, sighting.decided(), sighting.slots()),
                    known.slots().settledAt(sighting.slots()));
        }
    }
}
