package jp.madoguchi.core.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingState;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class RecipientsIT {
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 2, 29);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private Recipients recipients;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoever_is_expected_is_written_to_and_nobody_of_a_day_long_ago_unless_it_is_asked_for() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            long place = town.place(2);
            book(town, place, "ahead@example.jp");
            BookingView over = book(town, place, "over@example.jp");
            jdbc.sql("UPDATE booking SET day = ? WHERE id = ?")
                    .params(LONG_AGO, over.id())
                    .update();

            assertThat(addresses(new Audience(place, null, null, null, BookingState.BOOKED)))
                    .containsExactly("ahead@example.jp");
            assertThat(addresses(new Audience(place, LONG_AGO, null, null, BookingState.BOOKED)))
                    .containsExactly("ahead@example.jp", "over@example.jp");
        });
    }

    private List<String> addresses(Audience audience) {
        return recipients.of(audience).stream()
                .map(Recipients.Recipient::address)
                .toList();
    }

    private BookingView book(BookingTown town, long place, String address) {
        ResidentSession session = town.signIn(town.people(1).getFirst());
        bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
        return ((BookingResult.Booked) bookings.complete(town.complete(session, address))).booking();
    }
}
