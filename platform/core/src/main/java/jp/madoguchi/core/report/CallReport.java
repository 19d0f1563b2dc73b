package jp.madoguchi.core.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * Calls of a day by hour, or of a month by day.
 *
 * @param kinds      what callers wanted, every kind that is used or open
 * @param periods    hours or days in which something happened, in order
 * @param operators  who noted calls, by name
 * @param total      all together
 */
public record CallReport(List<CallKind> kinds, List<Period> periods, List<Operator> operators, Calls total) {

    /** @param first the hour's or day's beginning, Asia/Tokyo */
    public record Period(LocalDateTime first, Calls calls) {}

    /** @param name of the account */
    public record Operator(String name, Calls calls) {}

    /**
     * Calls that were noted, and what the bookings themselves tell.
     *
     * @param byKind    noted calls by code of their kind
     * @param booked    bookings that were made by telephone
     * @param changed   changes of bookings that were asked for by telephone
     * @param cancelled bookings that were cancelled by telephone
     */
    public record Calls(Map<String, Integer> byKind, int booked, int changed, int cancelled) {

        public Calls {
            byKind = Map.copyOf(byKind);
        }

        /** Noted calls of a kind. */
        public int of(String kind) {
            return byKind.getOrDefault(kind, 0);
        }

        /** Noted calls of every kind. */
        public int received() {
            return byKind.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
