package jp.madoguchi.core.booking;

import static jp.madoguchi.testkit.Together.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Requirement({"R135", "R150", "R151"})
class ChangeContentionIT {

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

    private BookingTown town;
    private City city;
    private long place;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
        city = cities.kurume();
    }

    @Test
    void many_changes_to_the_last_place_give_it_to_one_and_leave_the_others_where_they_are() throws Exception {
        place = inCity(() -> town.place(20));
        long scarce = inCity(() -> town.place(1));
        List<Booked> all = inCity(() -> list(12));
        long slot = inCity(() -> town.slot(scarce, 0).slotId());

        List<Boolean> won = together(
                all.size(),
                i -> inCity(() -> {
                    Booked booked = all.get(i);
                    HoldResult held = changes.hold(booked.command(slot), booked.ref());
                    return held instanceof HoldResult.Held keep
                            && changes.move(new MoveCommand(booked.session().hash(), booked.ref(), keep.holdId(), slot))
                                    instanceof MoveResult.Moved;
                }));

        assertThat(won).containsOnlyOnce(true);
        assertThat(inCity(() -> town.slot(scarce, 0).booked())).isEqualTo(1);
        inCity(() -> assertThat(all)
                .allSatisfy(
                        booked -> assertThat(bookings.activeOf(booked.session().inviteeId()))
                                .isPresent()));
        sumsAreRight();
    }

    @Test
    void a_change_and_a_cancellation_in_two_windows_end_in_one_of_the_two() throws Exception {
        place = inCity(() -> town.place(20));
        for (int round = 0; round < 6; round++) {
            Booked booked = inCity(() -> list(1).getFirst());
            long slot = inCity(() -> town.slot(place, 5).slotId());
            HoldResult.Held held = (HoldResult.Held) inCity(() -> changes.hold(booked.command(slot), booked.ref()));
            together(
                    2,
                    i -> inCity(() -> i == 0
                            ? changes.move(new MoveCommand(booked.session().hash(), booked.ref(), held.holdId(), slot))
                            : bookings.cancel(booked.ref())));

            assertThat(inCity(() -> bookings.activeOf(booked.session().inviteeId())))
                    .isEmpty();
            inCity(() -> {
                changes.release(booked.session().hash());
                return "";
            });
            sumsAreRight();
        }
    }

    @Test
    void a_person_who_is_added_and_books_at_the_same_time_has_one_booking() throws Exception {
        place = inCity(() -> town.place(50));
        for (int round = 0; round < 6; round++) {
            Booked booked = inCity(() -> list(1).getFirst());
            BookablePerson child = inCity(() -> town.people(1).getFirst());
            ResidentSession own = inCity(() -> town.signIn(child));
            long slot = inCity(() -> town.slot(place, 3).slotId());
            inCity(() -> bookings.hold(HoldCommand.byResident(own.hash(), own.inviteeId(), slot)));

            together(
                    2,
                    i -> inCity(() -> i == 0
                            ? changes.join(
                                    booked.session().hash(),
                                    booked.ref(),
                                    Credentials.reservation(child.reservationNumber(), BookingTown.PASSWORD),
                                    Proof.NONE,
                                    "192.0.2.9")
                            : bookings.complete(town.complete(own, ""))));

            assertThat(inCity(() -> jdbc.sql("SELECT count(*) FROM booking_person WHERE invitee_id = ? AND active")
                            .param(child.personId())
                            .query(Integer.class)
                            .single()))
                    .isEqualTo(1);
            inCity(() -> {
                bookings.release(own.hash());
                return "";
            });
            sumsAreRight();
        }
    }

    @Test
    void a_booking_that_is_cancelled_eight_times_gives_its_place_back_once() throws Exception {
        place = inCity(() -> town.place(3));
        Booked booked = inCity(() -> list(1).getFirst());

        List<CancelResult> results = together(8, i -> inCity(() -> bookings.cancel(booked.ref())));

        assertThat(results).containsOnlyOnce(new CancelResult.Cancelled());
        assertThat(inCity(() -> town.slot(place, 0).booked())).isZero();
    }

    private record Booked(ResidentSession session, BookingView view) {
        BookingRef ref() {
            return new BookingRef(view.id(), session.inviteeId(), Audience.RESIDENT);
        }

        HoldCommand command(long slot) {
            return HoldCommand.byResident(session.hash(), session.inviteeId(), slot);
        }
    }

    private List<Booked> list(int count) {
        List<Booked> all = new ArrayList<>();
        for (BookablePerson person : town.people(count)) {
            ResidentSession session = town.signIn(person);
            bookings.hold(HoldCommand.byResident(
                    session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
            all.add(new Booked(
                    session, ((BookingResult.Booked) bookings.complete(town.complete(session, ""))).booking()));
        }
        return all;
    }

    /** What a slot counts is what holds, standing bookings, freed places and open offers take of it. */
    private void sumsAreRight() {
        assertThat(inCity(() -> jdbc.sql("""
                        SELECT count(*) FROM slot s WHERE s.booked <>
                            coalesce((SELECT sum(h.places) FROM hold h WHERE h.slot_id = s.id AND NOT h.released), 0)
                            + coalesce((SELECT sum(p.places) FROM booking_slot p JOIN booking b ON b.id = p.booking_id
                                        WHERE p.slot_id = s.id AND b.state <> 'CANCELLED'), 0)
                            + coalesce((SELECT sum(f.places) FROM freed_place f WHERE f.slot_id = s.id), 0)
                            + coalesce((SELECT sum(o.places) FROM waiting_offer o
                                        WHERE o.slot_id = s.id AND o.state = 'OPEN'), 0)
                            OR s.booked > s.capacity
                        """).query(Integer.class).single())).isZero();
    }

    private <T> T inCity(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CityScope.call(city, work);
    }
}
