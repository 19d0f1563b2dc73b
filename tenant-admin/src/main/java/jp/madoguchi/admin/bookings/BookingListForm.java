package jp.madoguchi.admin.bookings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.bookinglist.BookingFilter;
import jp.madoguchi.core.bookinglist.BookingSort;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list is narrowed to, as it was typed. The text may name a person: it travels in a body, never in an address.
 * Hides itself in {@link #toString()}.
 *
 * @param place ids of places; none for all
 */
public record BookingListForm(
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> place,
        @Nullable String procedure,
        @Nullable String state,
        @Nullable String channel,
        @Nullable String text,
        @Nullable String remarked,
        @Nullable String sort) {

    static final int AHEAD = 7;

    /** What days, ids and codes are made of. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]{1,60}");

    /** What was typed, with today and the week after it where no day was. */
    BookingListForm from(LocalDate today) {
        String first = blank(from) ? today.toString() : text(from);
        return new BookingListForm(
                first,
                blank(to) ? day(first).orElse(today).plusDays(AHEAD).toString() : text(to),
                places(),
                text(procedure),
                text(state),
                text(channel),
                text(text),
                remarked == null ? null : "true",
                order().name());
    }

    /** Keys of what is wrong; the names of the fields are their last parts. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Optional<LocalDate> first = day(text(from));
        Optional<LocalDate> last = day(text(to));
        if (first.isEmpty()) {
            problems.add("admin-bookings.wrong.from");
        }
        if (last.isEmpty()) {
            problems.add("admin-bookings.wrong.to");
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add("admin-bookings.wrong.reversed");
        }
        return problems;
    }

    /** @throws java.util.NoSuchElementException when there are {@link #problems()} */
    BookingFilter filter() {
        return new BookingFilter(
                day(text(from)).orElseThrow(),
                day(text(to)).orElseThrow(),
                placeIds(),
                blank(procedure) ? null : procedure,
                Arrays.stream(BookingState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst()
                        .orElse(null),
                blank(channel) ? null : channel,
                text(text),
                remarked != null);
    }

    BookingSort order() {
        return Arrays.stream(BookingSort.values())
                .filter(known -> known.name().equals(sort))
                .findFirst()
                .orElse(BookingSort.TIME);
    }

    /** The chosen places as they were sent. */
    public List<String> places() {
        return place == null
                ? List.of()
                : place.stream().filter(id -> !id.isBlank()).toList();
    }

    /** Whether a text is looked for. */
    public boolean searches() {
        return !blank(text);
    }

    /** The list's address without the text. */
    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/bookings");
        add(address, "from", from);
        add(address, "to", to);
        places().forEach(id -> add(address, "place", id));
        add(address, "procedure", procedure);
        add(address, "state", state);
        add(address, "channel", channel);
        add(address, "remarked", remarked);
        add(address, "sort", sort);
        return address.build().toUriString();
    }

    private Set<Long> placeIds() {
        Set<Long> ids = places().stream()
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return ids.isEmpty() && !places().isEmpty() ? Set.of(-1L) : ids;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && SAFE.matcher(value).matches()) {
            address.queryParam(name, value);
        }
    }

    static Optional<LocalDate> day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.getYear() >= 1900 && day.getYear() <= 2999 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    @Override
    public String toString() {
        return "BookingListForm[" + from + " to " + to + "]";
    }
}
