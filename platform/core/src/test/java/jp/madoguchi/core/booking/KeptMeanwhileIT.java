package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others do between choosing a time and confirming it. */
@CoreTest
class KeptMeanwhileIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private BookingChanges changes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_group_that_has_grown_meanwhile_is_not_moved_with_one_too_many() {
        CityScope.run(cities.kurume(), () -> {
            BookingTown town = new BookingTown(context);
            long here = town.place(4);
            long there = town.place(9);
            List<BookablePerson> family = town.people(6);
            ResidentSession session = book(town, here, family.subList(0, 4));
            ResidentSession other = town.signIn(family.get(1));
            BookingView booking = bookings.activeOf(session.inviteeId()).orElseThrow();
            BookingRef ref = BookingRef.byResident(booking.id(), session.inviteeId());
            assertThat(join(session, ref, family.get(4)))
                    .isEqualTo(new AddPersonResult.Refused(AddPersonResult.Reason.NO_ROOM));
            HoldCommand wanted = hold(session, town.slot(there, 0));
            HoldResult.Held kept = (HoldResult.Held) changes.hold(wanted, ref);
            jdbc.sql("UPDATE slot SET capacity = 5 WHERE id = ?")
                    .param(town.slot(here, 0).slotId())
                    .update();
            assertThat(join(other, BookingRef.byResident(booking.id(), other.inviteeId()), family.get(5)))
                    .isEqualTo(new AddPersonResult.Added(5));

            assertThat(changes.move(new MoveCommand(session.hash(), ref, kept.holdId(), wanted.slotId())))
                    .isEqualTo(new MoveResult.Refused("booking.add.group-full"));
            assertThat(changes.hold(hold(session, town.slot(there, 1)), ref))
                    .isEqualTo(new HoldResult.Closed("booking.add.group-full"));

            assertThat(bookings.activeOf(session.inviteeId()).orElseThrow().people())
                    .hasSize(5);
            assertThat(town.slot(here, 0).booked()).isEqualTo(5);
        });
    }

    @Test
    void a_place_that_has_closed_meanwhile_takes_neither_a_booking_nor_a_move() {
        CityScope.run(cities.kurume(), () -> {
            BookingTown town = new BookingTown(context);
            long open = town.place(2);
            long closing = town.place(2);
            ResidentSession newcomer = town.signIn(town.people(1).getFirst());
            bookings.hold(hold(newcomer, town.slot(closing, 0)));
            ResidentSession mover = book(town, open, town.people(1));
            BookingView booking = bookings.activeOf(mover.inviteeId()).orElseThrow();
            BookingRef ref = BookingRef.byResident(booking.id(), mover.inviteeId());
            HoldCommand wanted = hold(mover, town.slot(closing, 1));
            HoldResult.Held kept = (HoldResult.Held) changes.hold(wanted, ref);
            jdbc.sql("UPDATE facility SET open = false WHERE id = ?")
                    .param(closing)
                    .update();

            assertThat(bookings.complete(town.complete(newcomer, "")))
                    .isEqualTo(new BookingResult.Refused(BookingResult.Reason.CLOSED));
            assertThat(changes.move(new MoveCommand(mover.hash(), ref, kept.holdId(), wanted.slotId())))
                    .isEqualTo(new MoveResult.Refused("booking.closed.gone"));
            assertThat(bookings.activeOf(mover.inviteeId())).contains(booking);
        });
    }

    @Test
    void a_smaller_group_keeps_its_slots_where_the_first_has_no_room_for_all() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            long place = town.place(1);
            List<BookablePerson> family = town.people(3);
            ResidentSession session = town.signIn(family.getFirst());
            bookings.hold(hold(session, town.slot(place, 0)));
            family.subList(1, 3).forEach(person -> bookings.addKnownPerson(session.hash(), person.personId()));
            assertThat(booked(town, place)).containsExactly(1, 1, 1);
            jdbc.sql("UPDATE slot SET capacity = 2 WHERE id = ?")
                    .param(town.slot(place, 0).slotId())
                    .update();
            ResidentSession stranger = town.signIn(town.people(1).getFirst());
            assertThat(bookings.hold(hold(stranger, town.slot(place, 0)))).isInstanceOf(HoldResult.Held.class);

            bookings.removePerson(session.hash(), family.get(2).personId());

            assertThat(bookings.draft(session.hash()).orElseThrow().people()).hasSize(2);
            assertThat(booked(town, place)).containsExactly(2, 1, 1);
        });
    }

    private ResidentSession book(BookingTown town, long place, List<BookablePerson> group) {
        ResidentSession session = town.signIn(group.getFirst());
        bookings.hold(hold(session, town.slot(place, 0)));
        group.stream().skip(1).forEach(person -> bookings.addKnownPerson(session.hash(), person.personId()));
        assertThat(bookings.complete(town.complete(session, ""))).isInstanceOf(BookingResult.Booked.class);
        return session;
    }

    private AddPersonResult join(ResidentSession session, BookingRef ref, BookablePerson person) {
        return changes.join(
                session.hash(),
                ref,
                Credentials.reservation(person.reservationNumber(), BookingTown.PASSWORD),
                Proof.NONE,
                "192.0.2.9");
    }

    private static HoldCommand hold(ResidentSession session, BoardSlot slot) {
        return HoldCommand.byResident(session.hash(), session.inviteeId(), slot.slotId());
    }

    private static List<Integer> booked(BookingTown town, long place) {
        return town.slots(place).subList(0, 3).stream().map(BoardSlot::booked).toList();
    }
}
