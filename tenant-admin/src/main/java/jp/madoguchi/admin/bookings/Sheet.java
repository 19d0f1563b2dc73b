package jp.madoguchi.admin.bookings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.bookinglist.ListedBooking;

/** The printed list of one place and day; a new sheet of paper begins with each. */
public record Sheet(String place, LocalDate day, List<ListedBooking> bookings) {

    /** @param sorted by place and day */
    static List<Sheet> of(List<ListedBooking> sorted) {
        Map<Key, List<ListedBooking>> sheets = new LinkedHashMap<>();
        sorted.forEach(booking -> sheets.computeIfAbsent(
                        new Key(booking.facilityId(), booking.place(), booking.day()), key -> new ArrayList<>())
                .add(booking));
        return sheets.entrySet().stream()
                .map(sheet -> new Sheet(sheet.getKey().place(), sheet.getKey().day(), List.copyOf(sheet.getValue())))
                .toList();
    }

    /** How many people its bookings have. */
    public int people() {
        return bookings.stream().mapToInt(booking -> booking.people().size()).sum();
    }

    private record Key(long id, String place, LocalDate day) {}
}
