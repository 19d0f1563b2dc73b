package jp.madoguchi.bookingweb.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.text.Language;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final UUID ID = UUID.fromString("01234567-89ab-7def-8123-456789abcdef");
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @Test
    void a_visit_on_29_february_stands_in_japans_time_with_the_zone_beside_it() throws Exception {
        String file = CalendarFile.of(booking(LocalDate.of(2028, 2, 29)), "受け取り", NOW);

        assertThat(file)
                .contains("TZID:Asia/Tokyo\r\n", "TZOFFSETTO:+0900\r\n")
                .contains("DTSTART;TZID=Asia/Tokyo:20280229T233000\r\n", "DTEND;TZID=Asia/Tokyo:20280301T000000\r\n")
                .contains("DTSTAMP:20261121T030000Z\r\n", "UID:" + ID + "@madoguchi\r\n");
        assertThat(new CalendarBuilder().build(new StringReader(file)).getComponents())
                .hasSize(2);
    }

    @Test
    void a_calendar_that_others_see_tells_nothing_about_the_person() {
        String file = CalendarFile.of(booking(LocalDate.of(2026, 12, 31)), "受け取り", NOW);

        assertThat(file)
                .doesNotContain("taro@example.jp", "0468821111", "三浦 太郎", "CDFG", "1234567890A")
                .contains("LOCATION:市役所\\, 1階 城山町1-1");
    }

    private static BookingView booking(LocalDate day) {
        return new BookingView(
                ID,
                "CDFG-HJKM",
                1,
                "市役所, 1階",
                "城山町1-1",
                "046-000-0000",
                day,
                LocalTime.of(23, 30),
                30,
                "issue",
                "WEB",
                List.of(new PersonView(UUID.randomUUID(), "1234567890A", "三浦 太郎")),
                "taro@example.jp",
                "0468821111",
                BookingState.BOOKED,
                NOW,
                Language.JA,
                null,
                null);
    }
}
