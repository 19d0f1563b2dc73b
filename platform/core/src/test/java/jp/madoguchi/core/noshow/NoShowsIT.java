package jp.madoguchi.core.noshow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingRef;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.CompleteCommand;
import jp.madoguchi.core.booking.ContactForm;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.booking.MoveCommand;
import jp.madoguchi.core.booking.MoveResult;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 久留米 wants the mail (T15 on), 三浦 does not (off). */
@CoreTest
@Requirement("R184")
class NoShowsIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private BookingChanges changes;

    @Autowired
    private NoShows noShows;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void who_did_not_come_to_a_place_that_keeps_its_list_gets_one_mail() {
        CityScope.run(cities.kurume(), () -> {
            long place = new BookingTown(context).place(5);
            BookingView absent = past(place, "BOOKED");
            BookingView came = past(place, "VISITED");
            BookingView elsewhere = past(new BookingTown(context).place(5), "BOOKED");

            noShows.mark();
            noShows.mail();
            noShows.mail();

            assertThat(state(absent)).isEqualTo("NO_SHOW");
            assertThat(state(elsewhere)).isEqualTo("BOOKED");
            assertThat(mails(absent)).hasSize(1);
            assertThat(mails(came)).isEmpty();
            assertThat(mails(elsewhere)).isEmpty();
        });
    }

    @Test
    void a_city_that_does_not_want_it_marks_and_writes_nothing() {
        City miura = cities.miura();
        CityScope.run(miura, () -> {
            long place = new BookingTown(context).place(5);
            BookingView absent = past(place, "BOOKED");
            past(place, "VISITED");
            noShows.mark();
            assertThat(noShows.mail()).isZero();
            assertThat(state(absent)).isEqualTo("BOOKED");
        });
    }

    @Test
    void whoever_did_not_come_books_again_although_nobody_keeps_a_list() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            long place = town.place(5);
            BookingView over = past(place, "BOOKED");
            UUID person = over.people().getFirst().inviteeId();

            assertThat(noShows.unbind()).isPositive();

            assertThat(state(over)).isEqualTo("BOOKED");
            assertThat(bookings.activeOf(person)).isEmpty();
            HoldCommand again = HoldCommand.byResident(
                    BookingTown.sha256(person.toString()),
                    person,
                    town.slot(place, 1).slotId());
            assertThat(bookings.hold(again)).isInstanceOf(HoldResult.Held.class);
            assertThat(bookings.complete(new CompleteCommand(
                            again.sessionHash(),
                            person,
                            new ContactForm("again@example.jp", "0468820000", true),
                            UUID.randomUUID())))
                    .isInstanceOf(BookingResult.Booked.class);
            noShows.unbind();
            assertThat(bookings.activeOf(person)).isPresent();
        });
    }

    @Test
    void a_booking_whose_day_is_over_binds_again_when_staff_move_it() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            long place = town.place(5);
            BookingView over = past(place, "BOOKED");
            UUID person = over.people().getFirst().inviteeId();
            noShows.unbind();
            BookingRef staff = new BookingRef(over.id(), null, Audience.STAFF, true);
            HoldCommand later = new HoldCommand(
                    BookingTown.sha256("desk" + person),
                    person,
                    town.slot(place, 2).slotId(),
                    Audience.STAFF);
            UUID kept = ((HoldResult.Held) changes.hold(later, staff)).holdId();

            assertThat(changes.move(new MoveCommand(later.sessionHash(), staff, kept, later.slotId())))
                    .isEqualTo(new MoveResult.Moved(over.id()));

            assertThat(bookings.activeOf(person)).isPresent();
        });
    }

    /** A booking whose day was two days ago. */
    private BookingView past(long place, String state) {
        BookingTown town = new BookingTown(context);
        ResidentSession session = town.signIn(town.people(1).getFirst());
        bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
        BookingView booking =
                ((BookingResult.Booked) bookings.complete(town.complete(session, "n@example.jp"))).booking();
        jdbc.sql("UPDATE booking SET day = CURRENT_DATE - 2, state = ? WHERE id = ?")
                .params(state, booking.id())
                .update();
        return booking;
    }

    private String state(BookingView booking) {
        return jdbc.sql("SELECT state FROM booking WHERE id = ?")
                .param(booking.id())
                .query((row, number) -> row.getString("state"))
                .single();
    }

    private List<UUID> mails(BookingView booking) {
        return jdbc.sql("SELECT id FROM mail WHERE booking_id = ? AND kind = 'NO_SHOW'")
                .param(booking.id())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
