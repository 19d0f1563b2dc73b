package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A citizen with two notices, where the city's names and days of birth travel to the booking side. */
@CoreTest
@Requirement("R100")
class SameCitizenIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private BookingChanges changes;

    private BookingTown town;
    private BookablePerson one;
    private BookablePerson two;

    @BeforeEach
    void people() {
        town = new BookingTown(context);
        String given = Long.toString(System.nanoTime());
        one = town.person("髙橋 " + given, "1990-01-02");
        two = town.person("高橋　" + given, "1990-01-02");
    }

    @Test
    void whoever_has_a_booking_by_one_notice_gets_no_place_by_the_other() {
        in(cities.miura(), () -> {
            long place = place(5);
            ResidentSession first = town.signIn(one);
            ResidentSession second = town.signIn(two);
            hold(first, place, 0);
            bookings.complete(town.complete(first, ""));

            assertThat(hold(second, place, 1)).isEqualTo(new HoldResult.Closed("booking.refused.already-booked"));
            assertThat(town.slot(place, 1).booked()).isZero();
        });
    }

    @Test
    void two_notices_that_keep_a_place_each_end_in_one_booking() {
        in(cities.miura(), () -> {
            long place = place(5);
            ResidentSession first = town.signIn(one);
            ResidentSession second = town.signIn(two);
            hold(first, place, 0);
            hold(second, place, 1);

            bookings.complete(town.complete(first, ""));
            assertThat(bookings.complete(town.complete(second, "")))
                    .isEqualTo(new BookingResult.Refused(BookingResult.Reason.ALREADY_BOOKED));
        });
    }

    @Test
    void the_place_that_one_notice_keeps_is_the_others_as_soon_as_that_chooses() {
        in(cities.miura(), () -> {
            long place = place(1);
            ResidentSession first = town.signIn(one);
            ResidentSession second = town.signIn(two);
            hold(first, place, 0);

            assertThat(hold(second, place, 0)).isInstanceOf(HoldResult.Held.class);
            assertThat(town.slot(place, 0).booked()).isEqualTo(1);
            assertThat(bookings.extend(first.hash())).isEqualTo(Extension.KEPT);
            assertThat(town.slot(place, 0).booked()).isEqualTo(1);
        });
    }

    @Test
    void two_notices_keep_a_place_each_where_a_citizen_may_book_as_often_as_one_likes() {
        in(cities.miura(), () -> {
            long place = place(5);
            oneActive(false);
            try {
                hold(town.signIn(one), place, 0);
                hold(town.signIn(two), place, 1);
                assertThat(town.slot(place, 0).booked()).isEqualTo(1);
                assertThat(town.slot(place, 1).booked()).isEqualTo(1);
            } finally {
                oneActive(true);
            }
        });
    }

    @Test
    void both_notices_are_not_put_into_one_group() {
        in(cities.miura(), () -> {
            long place = place(5);
            ResidentSession session = town.signIn(one);
            hold(session, place, 0);

            assertThat(add(session, two)).isEqualTo(new AddPersonResult.Refused(Reason.IN_GROUP));
            assertThat(bookings.draft(session.hash()).orElseThrow().people()).hasSize(1);
            assertThat(town.slot(place, 0).booked()).isEqualTo(1);
        });
    }

    @Test
    void a_citizen_with_a_booking_is_not_added_to_another_one_by_the_second_notice() {
        in(cities.miura(), () -> {
            long place = place(5);
            ResidentSession booked = town.signIn(one);
            hold(booked, place, 0);
            bookings.complete(town.complete(booked, ""));
            ResidentSession other = town.signIn(town.people(1).getFirst());
            hold(other, place, 1);

            assertThat(add(other, two)).isEqualTo(new AddPersonResult.Refused(Reason.ALREADY_BOOKED));

            BookingView standing = ((BookingResult.Booked) bookings.complete(town.complete(other, ""))).booking();
            assertThat(join(other, standing, two)).isEqualTo(new AddPersonResult.Refused(Reason.ALREADY_BOOKED));
        });
    }

    @Test
    void the_second_notice_does_not_join_the_booking_of_the_first() {
        in(cities.miura(), () -> {
            long place = place(5);
            ResidentSession session = town.signIn(one);
            hold(session, place, 0);
            BookingView booking = ((BookingResult.Booked) bookings.complete(town.complete(session, ""))).booking();

            assertThat(join(session, booking, two)).isEqualTo(new AddPersonResult.Refused(Reason.IN_GROUP));
            assertThat(bookings.activeOf(one.personId()).orElseThrow().people()).hasSize(1);
        });
    }

    @Test
    void of_two_notices_one_waits_for_a_time_that_has_room_for_all() {
        in(cities.miura(), () -> {
            long place = place(1);
            BookablePerson parent = town.people(1).getFirst();
            ResidentSession session = town.signIn(parent);
            hold(session, place, 0);
            BookingView booking = ((BookingResult.Booked) bookings.complete(town.complete(session, ""))).booking();
            hold(town.signIn(town.people(1).getFirst()), place, 1);

            assertThat(join(session, booking, one)).isEqualTo(new AddPersonResult.Refused(Reason.NO_ROOM));
            assertThat(join(session, booking, two)).isEqualTo(new AddPersonResult.Refused(Reason.IN_GROUP));
            assertThat(changes.draft(session.hash()).orElseThrow().joining())
                    .extracting(PersonView::inviteeId)
                    .containsExactly(one.personId());
        });
    }

    @Test
    void a_namesake_in_another_city_books_there() {
        in(cities.miura(), () -> {
            long place = place(5);
            ResidentSession session = town.signIn(one);
            hold(session, place, 0);
            bookings.complete(town.complete(session, ""));
        });
        in(cities.kurume(), () -> {
            long place = place(5);
            ResidentSession session = town.signIn(two);
            assertThat(hold(session, place, 0)).isInstanceOf(HoldResult.Held.class);
            assertThat(bookings.complete(town.complete(session, ""))).isInstanceOf(BookingResult.Booked.class);
        });
    }

    private void oneActive(boolean wanted) {
        town.the(JdbcClient.class)
                .sql("UPDATE procedure SET one_active = ? WHERE code = 'issue'")
                .param(wanted)
                .update();
    }

    private long place(int capacity) {
        town.importAll(List.of(one, two));
        return town.place(capacity);
    }

    private AddPersonResult add(ResidentSession session, BookablePerson person) {
        return bookings.addPerson(session.hash(), person.reservationNumber(), BookingTown.PASSWORD, "192.0.2.9");
    }

    private AddPersonResult join(ResidentSession session, BookingView booking, BookablePerson person) {
        return changes.join(
                session.hash(),
                BookingRef.byResident(booking.id(), session.inviteeId()),
                Credentials.reservation(person.reservationNumber(), BookingTown.PASSWORD),
                Proof.NONE,
                "192.0.2.9");
    }

    private HoldResult hold(ResidentSession session, long place, int slot) {
        return bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, slot).slotId()));
    }

    private static void in(City city, Runnable work) {
        CityScope.run(city, work);
    }
}
