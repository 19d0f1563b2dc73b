package jp.madoguchi.resident.queue;

import java.util.List;

/** What a path is to the waiting room. */
enum Doors {
    /** Styles, pictures and health: answered at once. */
    NONE,
    /** Pages to read, signing out, links from mails: a fair turn, and no ticket. */
    OPEN,
    /** Sign-in and calendar: those who arrive are asked for pass or ticket. */
    ARRIVING,
    /** In the midst of a booking: goes on whatever the line is like; security asks who it is. */
    INSIDE;

    /** Asks for the present place. */
    static final String PLACE = "/queue/place";

    private static final List<String> AT_ONCE =
            List.of("/ui/", "/webjars/", "/actuator/", "/theme.css", "/logo", "/favicon", "/media/");
    private static final List<String> ARRIVALS = List.of("/signin", "/calendar", "/Q", "/q");
    private static final List<String> BOOKING = List.of("/hold", "/booking", "/receipt", "/waiting");

    /** @param path as the server understands it */
    static Doors of(String path) {
        if (AT_ONCE.stream().anyMatch(path::startsWith)) {
            return NONE;
        }
        if (lies(path, ARRIVALS)) {
            return ARRIVING;
        }
        return lies(path, BOOKING) ? INSIDE : OPEN;
    }

    private static boolean lies(String path, List<String> below) {
        return below.stream().anyMatch(top -> path.equals(top) || path.startsWith(top + "/"));
    }
}
