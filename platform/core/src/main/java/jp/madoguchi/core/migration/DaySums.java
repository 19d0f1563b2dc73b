package jp.madoguchi.core.migration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sums by place and day: what the file has, what is taken of it, and what the slots hold with it. */
final class DaySums {
    private final Map<Key, int[]> sums = new HashMap<>();
    private final Map<Long, String> places;

    /** @param places names of our places */
    DaySums(Map<Long, String> places) {
        this.places = places;
    }

    private record Key(String facility, LocalDate day) {}

    /** A place whose name nobody has explained stands under its old name. */
    void add(BookingRow row, Verdict verdict, OldNames names) {
        String facility = names.target(row.facility())
                .map(id -> places.getOrDefault(Long.valueOf(id), row.facility()))
                .orElse(row.facility());
        int[] sum = of(facility, row.day());
        sum[0]++;
        sum[1] += row.people();
        if (verdict.outcome() != Outcome.REFUSED && verdict.outcome() != Outcome.LEFT_OUT) {
            sum[2]++;
            sum[3] += row.people();
        }
    }

    /** Adds what the slots of those days hold; days that the file does not speak of are left out. */
    List<DaySum> with(SlotBook slots) {
        slots.eachDay((key, capacity, booked) -> {
            int[] sum = sums.get(new Key(places.getOrDefault(key.facilityId(), ""), key.day()));
            if (sum != null) {
                sum[4] += capacity;
                sum[5] += booked;
            }
        });
        List<DaySum> days = new ArrayList<>();
        sums.forEach((key, sum) ->
                days.add(new DaySum(key.facility, key.day, sum[0], sum[1], sum[2], sum[3], sum[4], sum[5])));
        return days;
    }

    private int[] of(String facility, LocalDate day) {
        return sums.computeIfAbsent(new Key(facility, day), none -> new int[6]);
    }
}
