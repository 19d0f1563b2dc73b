package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.Availability;
import jp.madoguchi.core.slot.AvailabilityQuery;
import jp.madoguchi.core.slot.AvailableSlot;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.Level;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A group that takes several slots in a row moves to a time that shares some of them. */
@CoreTest
@Requirement("R097")
class MoveWithinIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private BookingChanges changes;

    @Autowired
    private Availability availability;

    @Autowired
    private JdbcClient jdbc;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    void a_family_moves_by_one_slot_where_only_that_one_is_free() {
        inMiura(() -> {
            long place = town.place(1);
            Family family = book(place, 0, 2);
            book(place, 3, 1);
            assertThat(booked(place)).containsExactly(1, 1, 0, 1);

            HoldResult.Held held = keep(family, place, 1);
            assertThat(booked(place)).containsExactly(1, 1, 1, 1);
            assertThat(move(family, held, place, 1)).isInstanceOf(MoveResult.Moved.class);

            assertThat(booked(place)).containsExactly(0, 1, 1, 1);
            BookingView now = bookings.activeOf(family.session().inviteeId()).orElseThrow();
            assertThat(now.start()).isEqualTo(LocalTime.of(9, 30));
            assertThat(now.minutes()).isEqualTo(60);
            assertThat(places(now)).containsExactly(1, 1);
        });
    }

    @Test
    void the_places_that_both_times_share_are_kept_when_the_change_is_given_up_or_runs_out() {
        inMiura(() -> {
            long place = town.place(1);
            Family family = book(place, 0, 2);
            keep(family, place, 1);
            changes.release(family.session().hash());
            assertThat(booked(place)).containsExactly(1, 1, 0, 0);

            HoldResult.Held held = keep(family, place, 1);
            town.letExpire(family.session());
            town.the(HoldExpiry.class).sweep();
            assertThat(booked(place)).containsExactly(1, 1, 0, 0);
            assertThat(changes.draft(family.session().hash()).orElseThrow().chosen())
                    .isTrue();
            assertThat(move(family, held, place, 1)).isInstanceOf(MoveResult.Moved.class);
            assertThat(booked(place)).containsExactly(0, 1, 1, 0);
        });
    }

    @Test
    void a_change_that_ran_out_is_refused_where_somebody_has_the_new_slot() {
        inMiura(() -> {
            long place = town.place(1);
            Family family = book(place, 0, 2);
            HoldResult.Held held = keep(family, place, 1);
            town.letExpire(family.session());
            town.the(HoldExpiry.class).sweep();
            book(place, 2, 1);

            assertThat(move(family, held, place, 1)).isEqualTo(new MoveResult.Refused("booking.change.full"));
            assertThat(booked(place)).containsExactly(1, 1, 1, 0);
            assertThat(bookings.activeOf(family.session().inviteeId())).contains(family.view());
        });
    }

    @Test
    void a_group_that_has_shrunk_meanwhile_takes_what_it_needs_now() {
        inMiura(() -> {
            long place = town.place(2);
            Family family = book(place, 0, 2);
            HoldResult.Held held = keep(family, place, 1);
            BookingRef ref = family.ref();
            changes.leave(ref, family.people().getLast().personId());

            assertThat(move(family, held, place, 1)).isInstanceOf(MoveResult.Moved.class);
            assertThat(booked(place)).containsExactly(0, 1, 0, 0);
        });
    }

    @Test
    void the_calendar_of_a_change_counts_the_familys_own_places_as_free() {
        inMiura(() -> {
            long place = town.place(1);
            Family family = book(place, 0, 2);
            var day = family.view().day();
            AvailabilityQuery query =
                    AvailabilityQuery.cards(place, family.view().procedure(), day, day, 2, Audience.RESIDENT);

            assertThat(levels(availability.of(query, Map.of()).days().getFirst().slots()))
                    .startsWith(Level.FULL, Level.FULL, Level.FEW);
            assertThat(levels(availability
                            .of(query, changes.present(family.view().id()))
                            .days()
                            .getFirst()
                            .slots()))
                    .startsWith(Level.FEW, Level.FEW, Level.FEW);
        });
    }

    private record Family(List<BookablePerson> people, ResidentSession session, BookingView view) {
        BookingRef ref() {
            return BookingRef.byResident(view.id(), session.inviteeId());
        }
    }

    private Family book(long place, int slot, int people) {
        List<BookablePerson> group = town.people(people);
        ResidentSession session = town.signIn(group.getFirst());
        bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, slot).slotId()));
        group.subList(1, people)
                .forEach(person -> bookings.addPerson(
                        session.hash(), person.reservationNumber(), BookingTown.PASSWORD, "192.0.2.9"));
        bookings.complete(town.complete(session, ""));
        return new Family(group, session, bookings.activeOf(session.inviteeId()).orElseThrow());
    }

    private HoldResult.Held keep(Family family, long place, int slot) {
        HoldResult result = changes.hold(
                HoldCommand.byResident(
                        family.session().hash(),
                        family.session().inviteeId(),
                        town.slot(place, slot).slotId()),
                family.ref());
        assertThat(result).isInstanceOf(HoldResult.Held.class);
        return (HoldResult.Held) result;
    }

    private MoveResult move(Family family, HoldResult.Held held, long place, int slot) {
        return changes.move(new MoveCommand(
                family.session().hash(),
                family.ref(),
                held.holdId(),
                town.slot(place, slot).slotId()));
    }

    private List<Integer> booked(long place) {
        return town.slots(place).subList(0, 4).stream().map(BoardSlot::booked).toList();
    }

    private List<Integer> places(BookingView booking) {
        return jdbc.sql("SELECT places FROM booking_slot WHERE booking_id = ? ORDER BY slot_id")
                .param(booking.id())
                .query(Integer.class)
                .list();
    }

    private static List<Level> levels(List<AvailableSlot> slots) {
        return slots.stream().map(AvailableSlot::level).toList();
    }

    private void inMiura(Runnable work) {
        CityScope.run(cities.miura(), work);
    }
}
