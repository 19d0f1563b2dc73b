package jp.madoguchi.bookingweb.availability;

/**
 * The calendar as HTML, ready for {@code th:utext}: written by the renderers of this package, which escape everything,
 * and free of anything personal.
 *
 * @param chooser place, range and view
 * @param slots the buttons; stands inside the form that carries the CSRF token
 */
public record CalendarPage(String chooser, String slots) {}
