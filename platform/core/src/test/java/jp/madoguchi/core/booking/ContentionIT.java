package jp.madoguchi.core.booking;

import static jp.madoguchi.testkit.Together.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Requirement({"R100", "R135"})
class ContentionIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private JdbcClient jdbc;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    void two_hundred_who_want_the_last_place_make_one_booking() throws Exception {
        assertThat(rush(1, 200)).isEqualTo(1);
    }

    @Test
    void a_thousand_who_want_a_hundred_places_make_a_hundred_bookings() throws Exception {
        assertThat(rush(100, 1_000)).isEqualTo(100);
    }

    @Test
    void a_double_click_makes_one_booking() throws Exception {
        City city = cities.miura();
        long place = CityScope.call(city, () -> town.place(5));
        BoardSlot slot = CityScope.call(city, () -> town.slot(place, 0));
        ResidentSession session =
                CityScope.call(city, () -> town.signIn(town.people(1).getFirst()));
        CityScope.run(
                city, () -> bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot.slotId())));
        CompleteCommand command = town.complete(session, "");

        List<BookingResult> results = together(8, i -> CityScope.call(city, () -> bookings.complete(command)));

        List<UUID> ids = results.stream()
                .map(BookingResult.Booked.class::cast)
                .map(booked -> booked.booking().id())
                .distinct()
                .toList();
        assertThat(ids).hasSize(1);
        assertThat(booked(city, slot)).isEqualTo(1);
    }

    @Test
    void one_person_in_many_sessions_gets_one_booking() throws Exception {
        City city = cities.kurume();
        long place = CityScope.call(city, () -> town.place(50));
        var person = CityScope.call(city, () -> town.people(1).getFirst());
        List<BoardSlot> slots = CityScope.call(city, () -> town.slots(place));

        List<Boolean> results = together(
                12,
                i -> CityScope.call(city, () -> {
                    ResidentSession session = town.signIn(person);
                    bookings.hold(HoldCommand.byResident(
                            session.hash(),
                            session.inviteeId(),
                            slots.get(i % 3).slotId()));
                    return bookings.complete(town.complete(session, "")) instanceof BookingResult.Booked;
                }));

        assertThat(results).contains(true);
        int total = CityScope.call(
                city,
                () -> jdbc.sql("SELECT count(*) FROM booking_person WHERE invitee_id = ?")
                        .param(person.personId())
                        .query(Integer.class)
                        .single());
        assertThat(total).isEqualTo(1);
    }

    private int rush(int places, int wanting) throws Exception {
        City city = cities.miura();
        long place = CityScope.call(city, () -> town.place(places));
        BoardSlot slot = CityScope.call(city, () -> town.slot(place, 0));
        List<ResidentSession> sessions = CityScope.call(
                city, () -> town.people(wanting).stream().map(town::signIn).toList());

        List<Boolean> results = together(
                wanting,
                i -> CityScope.call(city, () -> {
                    ResidentSession session = sessions.get(i);
                    HoldResult held =
                            bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot.slotId()));
                    return held instanceof HoldResult.Held
                            && bookings.complete(town.complete(session, "a@example.jp"))
                                    instanceof BookingResult.Booked;
                }));

        int won = (int) results.stream().filter(Boolean::booleanValue).count();
        assertThat(booked(city, slot)).isEqualTo(won);
        return won;
    }

    private int booked(City city, BoardSlot slot) {
        return CityScope.call(
                city,
                () -> jdbc.sql("""
                        SELECT booked FROM slot s WHERE id = ? AND booked = (
                            SELECT coalesce(sum(places), 0) FROM booking_slot b WHERE b.slot_id = s.id)
                        """).param(slot.slotId()).query(Integer.class).single());
    }
}
