package jp.madoguchi.core.broadcast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.core.booking.BookingState;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings' addresses are written to; null for no limit.
 *
 * @param from first day of visits; without it bookings that stand count from today on, all others from ever
 * @param state of the bookings
 */
public record Audience(
        @Nullable Long facilityId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String procedure,
        BookingState state) {

    Map<String, String> asTexts() {
        Map<String, String> texts = new HashMap<>();
        put(texts, "facility", facilityId);
        put(texts, "from", from);
        put(texts, "to", to);
        put(texts, "procedure", procedure);
        texts.put("state", state.name());
        return texts;
    }

    static Audience of(Map<String, String> texts) {
        String facility = texts.get("facility");
        return new Audience(
                facility == null ? null : Long.valueOf(facility),
                day(texts.get("from")),
                day(texts.get("to")),
                texts.get("procedure"),
                BookingState.valueOf(texts.getOrDefault("state", BookingState.BOOKED.name())));
    }

    private static void put(Map<String, String> texts, String name, @Nullable Object value) {
        if (value != null) {
            texts.put(name, value.toString());
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
