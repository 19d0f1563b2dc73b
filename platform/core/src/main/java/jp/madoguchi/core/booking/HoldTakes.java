package jp.madoguchi.core.booking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which places a hold counts: the first slot in columns of its own, further ones in two arrays. */
final class HoldTakes {

    /** The slots after the first. */
    record More(Long[] slots, Integer[] places) {}

    private HoldTakes() {}

    static More more(SortedMap<Long, Integer> takes, long first) {
        SortedMap<Long, Integer> rest = new TreeMap<>(takes);
        rest.remove(first);
        return new More(rest.keySet().toArray(Long[]::new), rest.values().toArray(Integer[]::new));
    }

    /** From {@code slot_id}, {@code places}, {@code more_slots} and {@code more_places}. */
    static SortedMap<Long, Integer> read(ResultSet row) throws SQLException {
        SortedMap<Long, Integer> takes = new TreeMap<>();
        takes.put(row.getLong("slot_id"), row.getInt("places"));
        Long[] slots = (Long[]) array(row.getArray("more_slots"));
        Integer[] places = (Integer[]) array(row.getArray("more_places"));
        for (int i = 0; i < slots.length; i++) {
            takes.put(slots[i], places[i]);
        }
        return takes;
    }

    static SortedMap<Long, Integer> sum(List<SortedMap<Long, Integer>> all) {
        SortedMap<Long, Integer> sum = new TreeMap<>();
        all.forEach(takes -> takes.forEach((slot, places) -> sum.merge(slot, places, Integer::sum)));
        return sum;
    }

    /** What is missing in each slot beside places that are there; a slot that needs none more stays with 0. */
    static SortedMap<Long, Integer> beside(SortedMap<Long, Integer> takes, SortedMap<Long, Integer> there) {
        SortedMap<Long, Integer> missing = new TreeMap<>();
        takes.forEach((slot, places) -> missing.put(slot, Math.max(0, places - there.getOrDefault(slot, 0))));
        return missing;
    }

    private static Object array(Array array) throws SQLException {
        return array.getArray();
    }
}
