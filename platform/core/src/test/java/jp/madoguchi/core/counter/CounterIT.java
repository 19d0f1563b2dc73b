package jp.madoguchi.core.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.bookinglist.ListTown;
import jp.madoguchi.core.bookinglist.ListTown.Made;
import jp.madoguchi.core.counter.ArrivalResult.Given;
import jp.madoguchi.core.counter.ArrivalResult.Reason;
import jp.madoguchi.core.counter.ArrivalResult.Refused;
import jp.madoguchi.core.facility.LastReceptions;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter of two cities on a Wednesday. */
@CoreTest
@Import(SetClock.class)
class CounterIT {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 13);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SetClock clock;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private Windows windows;

    @Autowired
    private WaitingHall hall;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void it_is_ten_on_a_wednesday() {
        clock.set("2027-01-13T10:00");
    }

    @Test
    void who_comes_twice_has_one_number_and_each_place_of_each_city_counts_for_itself() {
        for (City city : List.of(cities.miura(), cities.kurume())) {
            CityScope.run(city, () -> {
                ListTown town = new ListTown(context);
                long place = town.place();
                Made first = town.booking(place, "一", TODAY, 10);
                Made second = town.booking(place, "二", TODAY, 10);
                assertThat(number(arrivals.arrive(first.id()))).isEqualTo(1);
                assertThat(number(arrivals.arrive(second.id()))).isEqualTo(2);
                assertThat(number(arrivals.arrive(first.id()))).isEqualTo(1);
                assertThat(state(first)).isEqualTo("VISITED");
                assertThat(hall.today(place).waiting())
                        .extracting(Ticket::number)
                        .containsExactly(1, 2);
            });
        }
    }

    @Test
    void a_booking_of_another_day_a_cancelled_one_and_another_citys_get_no_number() {
        Made abroad = CityScope.call(cities.kurume(), () -> {
            ListTown town = new ListTown(context);
            return town.booking(town.place(), "久留米", TODAY, 10);
        });
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            long place = town.place();
            Made tomorrow = town.booking(place, "一", TODAY.plusDays(1), 10);
            Made cancelled = town.booking(place, "二", TODAY, 10, "WEB", "CANCELLED", TODAY);
            Made absent = town.booking(place, "三", TODAY, 10, "WEB", "NO_SHOW", TODAY);
            assertThat(arrivals.arrive(tomorrow.id())).isEqualTo(new Refused(Reason.OTHER_DAY));
            assertThat(arrivals.arrive(cancelled.id())).isEqualTo(new Refused(Reason.CANCELLED));
            assertThat(arrivals.arrive(absent.id())).isEqualTo(new Refused(Reason.OVER));
            assertThat(arrivals.arrive(abroad.id())).isEqualTo(new Refused(Reason.UNKNOWN_BOOKING));
            assertThat(hall.today(place).tickets()).isEmpty();
        });
    }

    @Test
    void an_arrival_noted_by_mistake_leaves_the_booking_as_it_was() {
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            long place = town.place();
            Made made = town.booking(place, "一", TODAY, 10);
            UUID ticket = ((Given) arrivals.arrive(made.id())).id();
            assertThat(arrivals.undo(ticket)).isTrue();
            assertThat(arrivals.undo(ticket)).isFalse();
            assertThat(state(made)).isEqualTo("BOOKED");
            assertThat(active(made)).isTrue();
            assertThat(number(arrivals.arrive(made.id()))).isEqualTo(2);
            windows.next(place, 1);
            assertThat(arrivals.undo(hall.today(place).atDesks().getFirst().id()))
                    .isFalse();
        });
    }

    @Test
    void fifty_who_come_at_once_have_fifty_numbers() throws Exception {
        City city = cities.miura();
        long place = CityScope.call(city, () -> new ListTown(context).place());
        List<ArrivalResult> results = atOnce(50, () -> CityScope.call(city, () -> walkIns.register(walkIn(place))));
        assertThat(results.stream().map(CounterIT::number))
                .doesNotHaveDuplicates()
                .hasSize(50);
    }

    @Test
    @Requirement("R311")
    void a_resident_without_a_booking_waits_like_the_others_and_takes_no_slot() {
        CityScope.run(cities.miura(), () -> {
            ListTown town = new ListTown(context);
            long place = town.place();
            int booked = booked();
            WalkIn walkIn = walkIn(place);
            assertThat(number(walkIns.register(walkIn))).isEqualTo(1);
            assertThat(walkIns.register(walkIn))
                    .isEqualTo(new Given(ticket(place).id(), 1, true));
            assertThat(ticket(place).walkIn()).isTrue();
            assertThat(booked()).isEqualTo(booked);
            assertThat(refusal(new WalkIn(place, "issue", 0, "", UUID.randomUUID())))
                    .isEqualTo(Reason.PEOPLE);
            assertThat(refusal(new WalkIn(place, "nothing", 1, "", UUID.randomUUID())))
                    .isEqualTo(Reason.NOT_HERE);
            assertThat(refusal(new WalkIn(-1, "issue", 1, "", UUID.randomUUID())))
                    .isEqualTo(Reason.UNKNOWN_PLACE);
            assertThat(refusal(new WalkIn(place, "issue", 1, "🙂".repeat(10_000), UUID.randomUUID())))
                    .isEqualTo(Reason.UNKNOWN_PERSON);
            Made here = town.booking(place, "一", TODAY, 10);
            assertThat(refusal(new WalkIn(place, "issue", 1, here.reservation(), UUID.randomUUID())))
                    .isEqualTo(Reason.HAS_BOOKING);
            clock.set("2026-12-31T10:00");
            assertThat(refusal(walkIn(place))).isEqualTo(Reason.CLOSED);
        });
    }

    @Test
    @Requirement("R312")
    void a_procedure_that_is_booked_on_extra_days_alone_is_walked_into_on_the_others() {
        CityScope.run(cities.miura(), () -> {
            jdbc.sql("UPDATE procedure SET booked_days = 'EXTRA' WHERE code = 'renewal'")
                    .update();
            long place = new ListTown(context).place();
            assertThat(walkIns.register(new WalkIn(place, "renewal", 1, "", UUID.randomUUID())))
                    .isInstanceOf(Given.class);
            LastReceptions receptions = context.getBean(LastReceptions.class);
            assertThat(receptions.withoutBooking(place, "renewal", TODAY)).isTrue();
            assertThat(receptions.withoutBooking(place, "issue", TODAY)).isFalse();
            assertThat(receptions.withoutBooking(place, "renewal", LocalDate.of(2027, 1, 1)))
                    .isFalse();
        });
    }

    @Test
    void two_windows_at_once_call_two_numbers_and_one_window_has_one() throws Exception {
        City city = cities.miura();
        long place = CityScope.call(city, () -> {
            long made = new ListTown(context).place();
            for (int number = 0; number < 4; number++) {
                walkIns.register(walkIn(made));
            }
            return made;
        });
        List<Integer> desks = new ArrayList<>(List.of(1, 2, 3));
        List<CallResult> called = atOnce(3, () -> {
            int desk;
            synchronized (desks) {
                desk = desks.removeFirst();
            }
            return CityScope.call(city, () -> windows.next(place, desk));
        });
        assertThat(called)
                .containsExactlyInAnyOrder(new CallResult.Done(1), new CallResult.Done(2), new CallResult.Done(3));
        CityScope.run(city, () -> {
            CallResult again = windows.next(place, 2);
            assertThat(again).isInstanceOf(CallResult.DeskBusy.class);
            assertThat(hall.today(place).waiting()).extracting(Ticket::number).containsExactly(4);
        });
    }

    @Test
    void one_number_pressed_at_two_windows_goes_to_one() throws Exception {
        City city = cities.kurume();
        long place = CityScope.call(city, () -> new ListTown(context).place());
        UUID ticket = CityScope.call(city, () -> ((Given) walkIns.register(walkIn(place))).id());
        List<Integer> desks = new ArrayList<>(List.of(1, 2));
        List<CallResult> called = atOnce(2, () -> {
            int desk;
            synchronized (desks) {
                desk = desks.removeFirst();
            }
            return CityScope.call(city, () -> windows.call(ticket, desk));
        });
        assertThat(called).containsExactlyInAnyOrder(new CallResult.Done(1), new CallResult.Overtaken());
    }

    @Test
    void a_number_is_called_again_put_back_served_and_finished() {
        UUID ended = CityScope.call(cities.miura(), () -> {
            long place = new ListTown(context).place();
            UUID first = ((Given) walkIns.register(walkIn(place))).id();
            walkIns.register(walkIn(place));
            assertThat(windows.next(place, 1)).isEqualTo(new CallResult.Done(1));
            assertThat(windows.again(first)).isEqualTo(new CallResult.Done(1));
            assertThat(hall.board(place).latest()).map(HallBoard.Called::number).contains(1);
            clock.pass(Duration.ofMinutes(1));
            assertThat(windows.back(first)).isEqualTo(new CallResult.Done(1));
            assertThat(hall.today(place).waiting()).extracting(Ticket::number).containsExactly(2, 1);
            assertThat(windows.next(place, 1)).isEqualTo(new CallResult.Done(2));
            UUID second = hall.today(place).atDesks().getFirst().id();
            assertThat(windows.serve(second)).isEqualTo(new CallResult.Done(2));
            assertThat(windows.serve(second)).isEqualTo(new CallResult.Overtaken());
            assertThat(windows.finish(second)).isEqualTo(new CallResult.Done(2));
            assertThat(windows.gone(first)).isEqualTo(new CallResult.Done(1));
            assertThat(windows.next(place, 1)).isEqualTo(new CallResult.NobodyWaits());
            assertThat(hall.board(place)).isEqualTo(HallBoard.EMPTY);
            assertThat(hall.today(place).ended()).hasSize(2);
            return first;
        });
        assertThat(CityScope.call(cities.kurume(), () -> windows.again(ended))).isNotInstanceOf(CallResult.Done.class);
    }

    private static WalkIn walkIn(long place) {
        return new WalkIn(place, "issue", 1, "", UUID.randomUUID());
    }

    private Reason refusal(WalkIn walkIn) {
        return ((Refused) walkIns.register(walkIn)).reason();
    }

    private Ticket ticket(long place) {
        return hall.today(place).tickets().getFirst();
    }

    private static int number(ArrivalResult result) {
        return ((Given) result).number();
    }

    private String state(Made made) {
        return jdbc.sql("SELECT state FROM booking WHERE id = ?")
                .param(made.id())
                .query(String.class)
                .single();
    }

    private boolean active(Made made) {
        return jdbc.sql("SELECT active FROM booking_person WHERE booking_id = ?")
                .param(made.id())
                .query(Boolean.class)
                .single();
    }

    private int booked() {
        return jdbc.sql("SELECT coalesce(sum(booked), 0) FROM slot")
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(int times, Callable<T> press) throws Exception {
        try (var presses = Executors.newFixedThreadPool(8)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                running.add(presses.submit(press));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
