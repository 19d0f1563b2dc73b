package jp.madoguchi.bookingweb.availability;

/**
 * The calendar as HTML, ready for {@code th:utext}: written by the renderers of this package, which escape everything,
 * and free of anything personal.
 */
public final class CalendarPage {

    /** The whole page, which is kept beside it, is a copy of both with a frame around. */
    private static final int WITH_WHOLE_PAGE = 2;

    private static final int FRAME = 6_000;

    private final PackedHtml chooser;
    private final PackedHtml slots;

    /**
     * @param chooser place, range and view
     * @param slots the buttons; stands inside the form that carries the CSRF token
     */
    public CalendarPage(String chooser, String slots) {
        this.chooser = PackedHtml.of(chooser);
        this.slots = PackedHtml.of(slots);
    }

    public String chooser() {
        return chooser.text();
    }

    public String slots() {
        return slots.text();
    }

    /** For the templates. */
    public String getChooser() {
        return chooser();
    }

    /** For the templates. */
    public String getSlots() {
        return slots();
    }

    /** The calendar whose links and forms lead to addresses under a path. */
    CalendarPage under(String base) {
        return base.isEmpty() ? this : new CalendarPage(under(base, chooser()), under(base, slots()));
    }

    private static String under(String base, String html) {
        return html.replace("\"/calendar", "\"" + base + "/calendar")
                .replace("\"/change/time", "\"" + base + "/change/time");
    }

    /** About what it takes in memory, with the whole page that is kept beside it. */
    int bytes() {
        return WITH_WHOLE_PAGE * (chooser.size() + slots.size()) + FRAME;
    }
}
