package jp.madoguchi.core.admission;

import java.util.Map;
import java.util.NavigableMap;

/**
 * Who waits, told by numbers alone: how many came in each second, and up to where they were called. Within a second the
 * lot spreads them evenly, so that a place is known without a row for anybody.
 *
 * @param front everybody up to here was called
 * @param arrivals tickets by second, from the front's second on
 */
record Line(Spot front, NavigableMap<Long, Integer> arrivals) {

    /**
     * What calling people did.
     *
     * @param called how many, as the numbers tell
     */
    record Call(Spot front, long called) {}

    /** How many wait. */
    long waiting() {
        return Math.round(between(front, Spot.endOf(Long.MAX_VALUE)));
    }

    /** How many stand before the spot and were not called yet. */
    long ahead(Spot spot) {
        return spot.isUpTo(front) ? 0 : Math.round(between(front, spot));
    }

    /**
     * Calls so many people.
     *
     * @param horizon nobody behind it is called: those seconds are not counted out yet
     */
    Call call(int wanted, Spot horizon) {
        double left = wanted;
        for (Map.Entry<Long, Integer> second :
                arrivals.tailMap(front.second(), true).entrySet()) {
            if (second.getKey() > horizon.second()) {
                break;
            }
            int from = second.getKey() == front.second() ? front.part() : 0;
            double there = (double) second.getValue() * (Spot.PARTS - from) / Spot.PARTS;
            if (there > left) {
                int part = from + (int) (left * Spot.PARTS / second.getValue());
                return new Call(new Spot(second.getKey(), part), wanted);
            }
            left -= there;
        }
        return new Call(horizon.isUpTo(front) ? front : horizon, Math.round(wanted - left));
    }

    private double between(Spot from, Spot to) {
        if (to.isUpTo(from)) {
            return 0;
        }
        double sum = 0;
        for (Map.Entry<Long, Integer> second :
                arrivals.subMap(from.second(), true, to.second(), true).entrySet()) {
            int begin = second.getKey() == from.second() ? from.part() : 0;
            int end = second.getKey() == to.second() ? to.part() : Spot.PARTS;
            sum += (double) second.getValue() * (end - begin) / Spot.PARTS;
        }
        return sum;
    }
}
