package jp.madoguchi.bookingweb.party;

import java.util.Set;

/** The addresses of the booking screens, wherever an application lets them stand. */
public final class BookingPaths {

    private static final Set<String> FIRST = Set.of("calendar", "hold", "booking", "receipt", "change");

    private BookingPaths() {}

    /** Whether an address, perhaps with a query, is one of them. */
    public static boolean covers(String address) {
        if (!address.startsWith("/")) {
            return false;
        }
        int end = 1;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return FIRST.contains(address.substring(1, end));
    }
}
