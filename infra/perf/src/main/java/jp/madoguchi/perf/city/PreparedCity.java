package jp.madoguchi.perf.city;

import java.time.LocalDate;
import java.util.List;

/**
 * A city that is open for bookings.
 *
 * @param host the name that its residents' browsers ask for
 * @param schema where its tables are
 * @param office the place for ordinary bookings
 * @param rushOffice a place whose slots have {@link Preparer#RUSH_PLACES} places each
 * @param from the first of twenty days in a row on which residents can book
 * @param rushSlots slots of the second place
 * @param tokens what the QR codes of the people hold
 */
public record PreparedCity(
        String host,
        String schema,
        long office,
        long rushOffice,
        LocalDate from,
        List<RushSlot> rushSlots,
        List<String> tokens) {

    /** A slot that many people want. */
    public record RushSlot(long id, LocalDate day) {}

    @Override
    public String toString() {
        return "PreparedCity[" + host + ", " + tokens.size() + " people]";
    }
}
