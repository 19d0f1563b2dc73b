package jp.madoguchi.bookingweb.availability;

/**
 * The calendar as HTML, ready for {@code th:utext}: written by the renderers of this package, which escape everything,
 * and free of anything personal.
 *
 * @param chooser place, range and view
 * @param slots the buttons; stands inside the form that carries the CSRF token
 */
public record CalendarPage(String chooser, String slots) {

    private static final int BYTES_OF_A_CHARACTER = 4;
    private static final int FRAME = 20_000;

    /** About what it takes in memory, with the whole page that is kept beside it. */
    int bytes() {
        return BYTES_OF_A_CHARACTER * (chooser.length() + slots.length()) + FRAME;
    }
}
