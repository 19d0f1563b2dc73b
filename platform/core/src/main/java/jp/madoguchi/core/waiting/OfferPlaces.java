package jp.madoguchi.core.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.core.slot.SlotCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the places of an offer: first those that were given up and stay counted, then free ones. */
@Component
class OfferPlaces {
    private final JdbcClient jdbc;
    private final SlotCounter counter;

    OfferPlaces(JdbcClient jdbc, SlotCounter counter) {
        this.jdbc = jdbc;
        this.counter = counter;
    }

    private record Freed(UUID id, long slotId, int places) {}

    /** @throws PlaceGone when they are not there any more */
    void take(SortedMap<Long, Integer> wanted, boolean freedToo) {
        SortedMap<Long, Integer> left = freedToo ? afterFreed(wanted) : wanted;
        left.forEach((slot, places) -> {
            if (!counter.take(slot, places)) {
                throw new PlaceGone();
            }
        });
    }

    private SortedMap<Long, Integer> afterFreed(SortedMap<Long, Integer> wanted) {
        TreeMap<Long, Integer> left = new TreeMap<>(wanted);
        List<String> gone = new ArrayList<>();
        for (Freed freed : lock(wanted)) {
            int use = Math.min(left.getOrDefault(freed.slotId(), 0), freed.places());
            if (use == freed.places()) {
                gone.add(freed.id().toString());
            } else if (use > 0) {
                jdbc.sql("UPDATE freed_place SET places = places - ? WHERE id = ?")
                        .params(use, freed.id())
                        .update();
            }
            left.merge(freed.slotId(), -use, Integer::sum);
        }
        if (!gone.isEmpty()) {
            jdbc.sql("DELETE FROM freed_place WHERE id = ANY (?::uuid[])")
                    .param(gone.toArray(String[]::new))
                    .update();
        }
        left.values().removeIf(places -> places == 0);
        return left;
    }

    private List<Freed> lock(Map<Long, Integer> wanted) {
        return jdbc.sql("""
                        SELECT id, slot_id, places FROM freed_place WHERE slot_id = ANY (?::bigint[])
                        ORDER BY id FOR UPDATE
                        """)
                .param(wanted.keySet().toArray(Long[]::new))
                .query((row, number) ->
                        new Freed(row.getObject("id", UUID.class), row.getLong("slot_id"), row.getInt("places")))
                .list();
    }
}
