package jp.madoguchi.core.bookinglist;

/** By what the list is sorted. Each order ends in what is unique, so that pages neither repeat nor lose a row. */
public enum BookingSort {
    /** The visit's day and time. */
    TIME("h.day, h.start, h.id", "a.day, a.start, a.id", true),
    /** Places in their order, each by day and time. */
    PLACE("h.display_order, h.facility_id, h.day, h.start, h.id", "f.display_order, f.id, a.day, a.start, a.id", true),
    /** The newest first. */
    MADE("h.created_at, h.id", "a.created_at, a.id", false),
    NUMBER("h.number, h.id", "a.number, a.id", true);

    private final String key;
    private final String keyOfLast;
    private final boolean ascending;

    BookingSort(String key, String keyOfLast, boolean ascending) {
        this.key = key;
        this.keyOfLast = keyOfLast;
        this.ascending = ascending;
    }

    /** Holds for what stands behind the booking {@code :after}. */
    String behind() {
        return "(:after::uuid IS NULL OR (" + key + ") " + (ascending ? ">" : "<") + " (SELECT " + keyOfLast
                + " FROM booking a JOIN facility f ON f.id = a.facility_id WHERE a.id = :after))";
    }

    String order() {
        return ascending ? key : key.replace(",", " DESC,") + " DESC";
    }
}
