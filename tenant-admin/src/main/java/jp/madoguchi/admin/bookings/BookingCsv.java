package jp.madoguchi.admin.bookings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.admin.frame.ShownPeople;
import jp.madoguchi.admin.frame.Texts;
import jp.madoguchi.base.csv.CsvOutput;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.bookinglist.BookingFilter;
import jp.madoguchi.core.bookinglist.BookingList;
import jp.madoguchi.core.bookinglist.BookingPage;
import jp.madoguchi.core.bookinglist.BookingSort;
import jp.madoguchi.core.bookinglist.ListedBooking;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the list as CSV, part by part: however long it is, memory holds one part. */
@Component
class BookingCsv {

    private static final int PART = 2000;
    private static final String NUMBERS = "reservations";
    private static final List<String> COLUMNS = List.of(
            "day",
            "start",
            "place",
            "procedure",
            "number",
            "count",
            NUMBERS,
            "names",
            "channel",
            "state",
            "ticket",
            "remark",
            "made");

    private final BookingList list;
    private final Texts texts;
    private final ShownPeople shown;
    private final MessageSource messages;

    BookingCsv(BookingList list, Texts texts, ShownPeople shown, MessageSource messages) {
        this.list = list;
        this.texts = texts;
        this.shown = shown;
        this.messages = messages;
    }

    void write(BookingFilter filter, BookingSort sort, CsvOutput out) {
        out.write(COLUMNS.stream()
                .map(column -> column.equals(NUMBERS) ? shown.heading() : text("admin-bookings." + column))
                .toList());
        @Nullable UUID after = null;
        do {
            BookingPage page = list.page(filter, sort, after, PART);
            Map<UUID, String> numbers = shown.groups(
                    page.bookings().stream().map(ListedBooking::people).toList());
            page.bookings().forEach(booking -> out.write(cells(booking, numbers)));
            after = page.next();
        } while (after != null);
    }

    private List<String> cells(ListedBooking booking, Map<UUID, String> numbers) {
        return Stream.of(
                        texts.cell(booking.day()),
                        booking.start().toString(),
                        booking.place(),
                        booking.procedure(),
                        booking.number(),
                        Integer.toString(booking.people().size()),
                        joined(booking, person -> person.shown(numbers)),
                        joined(booking, person -> person.name() == null ? "" : person.name()),
                        text("admin.channel." + booking.channel().toLowerCase(Locale.ROOT)),
                        text(booking.state().key()),
                        booking.ticket() == null ? "" : booking.ticket().toString(),
                        booking.remarked() ? text("admin-bookings.remarked.yes") : "",
                        texts.full(booking.madeAt()))
                .toList();
    }

    private static String joined(ListedBooking booking, Function<PersonView, String> part) {
        return booking.people().stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.JAPAN);
    }
}
