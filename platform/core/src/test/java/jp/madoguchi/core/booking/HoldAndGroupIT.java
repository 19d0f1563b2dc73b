package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
class HoldAndGroupIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private HoldExpiry expiry;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    void a_hold_counts_until_it_expires_and_what_was_typed_stays() {
        inMiura(() -> {
            long place = town.place(1);
            ResidentSession first = session();
            ResidentSession second = session();
            assertThat(hold(first, place, 0)).isInstanceOf(HoldResult.Held.class);
            bookings.keepTyped(first.hash(), new ContactForm("typed@example.jp", "0460000000", false));
            assertThat(hold(second, place, 0)).isInstanceOf(HoldResult.Full.class);

            town.letExpire(first);

            assertThat(hold(second, place, 0)).isInstanceOf(HoldResult.Held.class);
            Draft draft = bookings.draft(first.hash()).orElseThrow();
            assertThat(draft.expired()).isTrue();
            assertThat(draft.typed().email()).isEqualTo("typed@example.jp");
            assertThat(bookings.complete(town.complete(first, "typed@example.jp")))
                    .isEqualTo(new BookingResult.Refused(BookingResult.Reason.FULL));
            assertThat(bookings.draft(first.hash()).orElseThrow().typed().email())
                    .isEqualTo("typed@example.jp");
            assertThat(town.slot(place, 0).booked()).isEqualTo(1);
        });
    }

    @Test
    void completing_takes_a_lost_place_again_while_there_is_one() {
        inMiura(() -> {
            long place = town.place(1);
            ResidentSession session = session();
            hold(session, place, 0);
            town.letExpire(session);
            expiry.sweep();
            assertThat(town.slot(place, 0).booked()).isZero();

            assertThat(bookings.complete(town.complete(session, ""))).isInstanceOf(BookingResult.Booked.class);
            assertThat(town.slot(place, 0).booked()).isEqualTo(1);
        });
    }

    @Test
    void another_time_is_taken_before_the_first_is_freed() {
        inMiura(() -> {
            long place = town.place(1);
            ResidentSession mover = session();
            ResidentSession other = session();
            hold(mover, place, 1);
            hold(other, place, 0);

            assertThat(hold(mover, place, 0)).isInstanceOf(HoldResult.Full.class);
            assertThat(town.slots(place).subList(0, 3))
                    .extracting(BoardSlot::booked)
                    .containsExactly(1, 1, 0);
            assertThat(hold(mover, place, 2)).isInstanceOf(HoldResult.Held.class);
            assertThat(town.slots(place).subList(0, 3))
                    .extracting(BoardSlot::booked)
                    .containsExactly(1, 0, 1);
        });
    }

    @Test
    void a_person_keeps_one_slot_in_whichever_session() {
        inMiura(() -> {
            long place = town.place(1);
            BookablePerson person = town.people(1).getFirst();
            hold(town.signIn(person), place, 0);
            hold(town.signIn(person), place, 1);

            assertThat(town.slots(place).subList(0, 2))
                    .extracting(BoardSlot::booked)
                    .containsExactly(0, 1);
        });
    }

    @Test
    @Requirement({"R084", "R085"})
    void a_family_member_takes_one_more_place_and_comes_into_the_booking() {
        inMiura(() -> {
            long place = town.place(2);
            ResidentSession session = session();
            BookablePerson mother = town.people(1).getFirst();
            hold(session, place, 0);

            assertThat(add(session, mother, "WRONG")).isEqualTo(refused(AddPersonResult.Reason.WRONG));
            assertThat(add(session, mother, BookingTown.PASSWORD)).isEqualTo(new AddPersonResult.Added(2));
            assertThat(add(session, mother, BookingTown.PASSWORD)).isEqualTo(refused(AddPersonResult.Reason.IN_GROUP));
            assertThat(town.slot(place, 0).booked()).isEqualTo(2);

            BookingResult.Booked booked = (BookingResult.Booked) bookings.complete(town.complete(session, ""));
            assertThat(booked.booking().people())
                    .extracting(PersonView::inviteeId)
                    .containsExactly(session.inviteeId(), mother.personId());
            assertThat(bookings.activeOf(mother.personId())).contains(booked.booking());
        });
    }

    @Test
    void a_person_for_whom_there_is_no_room_leaves_the_group_as_it_was() {
        inMiura(() -> {
            long place = town.place(1);
            ResidentSession session = session();
            hold(session, place, 0);
            hold(session(), place, 1);

            assertThat(add(session, town.people(1).getFirst(), BookingTown.PASSWORD))
                    .isEqualTo(refused(AddPersonResult.Reason.NO_ROOM));
            assertThat(bookings.draft(session.hash()).orElseThrow().people()).hasSize(1);
        });
    }

    @Test
    @Requirement("R084")
    void a_family_takes_the_next_slot_too_where_one_has_not_enough_places() {
        inMiura(() -> {
            long place = town.place(1);
            ResidentSession session = session();
            BookablePerson mother = town.people(1).getFirst();
            hold(session, place, 0);

            assertThat(add(session, mother, BookingTown.PASSWORD)).isEqualTo(new AddPersonResult.Added(2));
            assertThat(booked(place)).containsExactly(1, 1, 0);
            BookingResult.Booked made = (BookingResult.Booked) bookings.complete(town.complete(session, ""));

            assertThat(made.booking().minutes()).isEqualTo(60);
            assertThat(booked(place)).containsExactly(1, 1, 0);
            assertThat(bookings.cancelByStaff(made.booking().id())).isEqualTo(new CancelResult.Cancelled());
            assertThat(booked(place)).containsExactly(0, 0, 0);
        });
    }

    private List<Integer> booked(long place) {
        return town.slots(place).subList(0, 3).stream().map(BoardSlot::booked).toList();
    }

    @Test
    void a_person_who_leaves_the_group_frees_a_place() {
        inMiura(() -> {
            long place = town.place(2);
            ResidentSession session = session();
            BookablePerson child = town.people(1).getFirst();
            hold(session, place, 0);
            add(session, child, BookingTown.PASSWORD);

            bookings.removePerson(session.hash(), child.personId());
            bookings.removePerson(session.hash(), session.inviteeId());

            assertThat(town.slot(place, 0).booked()).isEqualTo(1);
            assertThat(bookings.draft(session.hash()).orElseThrow().people()).hasSize(1);
        });
    }

    private AddPersonResult add(ResidentSession session, BookablePerson person, String password) {
        return bookings.addPerson(session.hash(), person.reservationNumber(), password, "192.0.2.9");
    }

    private static AddPersonResult refused(AddPersonResult.Reason reason) {
        return new AddPersonResult.Refused(reason);
    }

    private ResidentSession session() {
        return town.signIn(town.people(1).getFirst());
    }

    private HoldResult hold(ResidentSession session, long place, int slot) {
        return bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, slot).slotId()));
    }

    private void inMiura(Runnable work) {
        CityScope.run(cities.miura(), work);
    }
}
