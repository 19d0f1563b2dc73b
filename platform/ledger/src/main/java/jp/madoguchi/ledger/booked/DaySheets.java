package jp.madoguchi.ledger.booked;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.madoguchi.base.date.DateFormat;
import jp.madoguchi.base.date.EraDate;
import jp.madoguchi.ledger.printing.DaySheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a day's list in the words that are printed. */
@Component
class DaySheets {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.JAPANESE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("（E）", Locale.JAPANESE);
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy年M月d日 H時mm分", Locale.JAPANESE);

    private final MessageSource messages;
    private final Clock clock;

    DaySheets(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A day in words: 令和8年11月24日（火）. */
    static String words(LocalDate day) {
        return EraDate.format(day, DateFormat.WAREKI_KANJI) + WEEKDAY.format(day);
    }

    DaySheet of(LocalDate day, List<DayPlace> places) {
        return new DaySheet(
                words("ledger.booked.title.print", words(day)),
                words("ledger.booked.made", MADE.format(LocalDateTime.now(clock))),
                Arrays.stream(words("ledger.booked.headings").split("、")).toList(),
                places.stream().map(this::group).toList());
    }

    private DaySheet.Group group(DayPlace place) {
        return new DaySheet.Group(
                words("ledger.booked.place", place.name(), place.visits().size()),
                place.visits().stream().map(this::cells).toList());
    }

    private List<String> cells(DayVisit visit) {
        DayVisit.Person person = visit.person();
        return List.of(
                TIME.format(visit.start()),
                visit.shownReservationNumber(),
                person == null ? words("ledger.booked.unknown") : person.name(),
                person == null ? "" : person.shownBirthDate(),
                person == null ? "" : person.serialNumber(),
                person == null ? "" : person.storage(),
                Integer.toString(visit.groupSize()));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
