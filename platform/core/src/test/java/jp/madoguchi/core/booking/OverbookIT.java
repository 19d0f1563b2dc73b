package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.Availability;
import jp.madoguchi.core.slot.AvailabilityQuery;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.Level;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Places beyond a slot's capacity, by somebody who may decide that. */
@CoreTest
@Requirement("R139")
class OverbookIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_full_slot_takes_one_more_only_with_a_reason_and_shrinks_back_when_that_one_goes() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            long place = town.place(1);
            BoardSlot slot = town.slot(place, 0);
            List<BookablePerson> people = town.people(3);
            book(people.get(0), slot, null);

            HoldCommand within = command(people.get(1), slot, null);
            assertThat(bookings.hold(within)).isEqualTo(new HoldResult.Full());
            BookingView over = book(people.get(1), slot, "窓口で間違えて案内したため");

            assertThat(over.overReason()).isEqualTo("窓口で間違えて案内したため");
            assertThat(over.channel()).isEqualTo("STAFF");
            assertThat(numbers(slot)).isEqualTo(new Numbers(1, 2, 1));
            assertThat(reasonInTheTrail(over.id())).isEqualTo("窓口で間違えて案内したため");
            assertThat(bookings.hold(command(people.get(2), slot, null))).isEqualTo(new HoldResult.Full());
            assertThat(level(place, slot)).isEqualTo(Level.FULL);

            bookings.cancelByStaff(over.id());
            assertThat(numbers(slot).booked()).isEqualTo(1);
            assertThat(numbers(slot).overbooked()).isZero();
            assertThat(bookings.hold(command(people.get(2), slot, null))).isEqualTo(new HoldResult.Full());
        });
    }

    @Test
    void whoever_left_first_frees_what_was_too_much_and_nothing_for_the_public() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            BoardSlot slot = town.slot(town.place(1), 1);
            List<BookablePerson> people = town.people(3);
            BookingView first = book(people.get(0), slot, null);
            book(people.get(1), slot, "急ぎのため");

            bookings.cancelByStaff(first.id());

            assertThat(numbers(slot).booked()).isEqualTo(1);
            assertThat(bookings.hold(command(people.get(2), slot, null))).isEqualTo(new HoldResult.Full());
        });
    }

    @Test
    void a_reason_beside_a_free_place_marks_nothing() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            BoardSlot slot = town.slot(town.place(2), 0);

            BookingView booking = book(town.people(1).getFirst(), slot, "念のため");

            assertThat(booking.overReason()).isNull();
            assertThat(numbers(slot)).isEqualTo(new Numbers(2, 1, 0));
        });
    }

    @Test
    void a_place_beyond_that_nobody_completes_goes_back() {
        CityScope.run(cities.miura(), () -> {
            BookingTown town = new BookingTown(context);
            BoardSlot slot = town.slot(town.place(1), 0);
            List<BookablePerson> people = town.people(2);
            book(people.get(0), slot, null);

            HoldCommand beyond = command(people.get(1), slot, "理由");
            bookings.hold(beyond);
            assertThat(numbers(slot)).isEqualTo(new Numbers(1, 2, 1));
            bookings.release(beyond.sessionHash());

            assertThat(numbers(slot)).isEqualTo(new Numbers(1, 1, 0));
        });
    }

    private BookingView book(BookablePerson person, BoardSlot slot, String reason) {
        HoldCommand command = command(person, slot, reason);
        assertThat(bookings.hold(command)).isInstanceOf(HoldResult.Held.class);
        BookingResult result = bookings.complete(new CompleteCommand(
                command.sessionHash(),
                person.personId(),
                new ContactForm("", "0468820000", true),
                UUID.randomUUID(),
                null,
                Audience.STAFF));
        assertThat(result).isInstanceOf(BookingResult.Booked.class);
        return ((BookingResult.Booked) result).booking();
    }

    private static HoldCommand command(BookablePerson person, BoardSlot slot, String reason) {
        return new HoldCommand(
                BookingTown.sha256("desk" + person.personId()),
                person.personId(),
                slot.slotId(),
                Audience.STAFF,
                reason);
    }

    private Level level(long place, BoardSlot slot) {
        return context.getBean(Availability.class)
                .of(AvailabilityQuery.cards(place, "issue", slot.day(), slot.day(), 1, Audience.STAFF))
                .days()
                .getFirst()
                .slots()
                .getFirst()
                .level();
    }

    private Numbers numbers(BoardSlot slot) {
        return jdbc.sql("SELECT capacity, booked, overbooked FROM slot WHERE id = ?")
                .param(slot.slotId())
                .query((row, number) ->
                        new Numbers(row.getInt("capacity"), row.getInt("booked"), row.getInt("overbooked")))
                .single();
    }

    private String reasonInTheTrail(UUID booking) {
        return jdbc.sql("SELECT detail ->> 'reason' FROM audit WHERE action = 'booking.overbooked' AND subject_id = ?")
                .param(booking.toString())
                .query(String.class)
                .single();
    }

    private record Numbers(int capacity, int booked, int overbooked) {}
}
