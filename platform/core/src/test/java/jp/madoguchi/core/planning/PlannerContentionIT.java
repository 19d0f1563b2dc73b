package jp.madoguchi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Requirement({"R100", "R123"})
class PlannerContentionIT {
    private static final int RESIDENTS = 120;
    private static final int PLANNERS = 12;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SlotPlanner planner;

    @Autowired
    private BookingService bookings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void planners_lower_and_raise_capacities_while_residents_book_and_nothing_is_oversold_or_fails() throws Exception {
        City city = cities.miura();
        BookingTown town = new BookingTown(context);
        long place = CityScope.call(city, () -> town.place(40));
        List<BoardSlot> slots = CityScope.call(city, () -> town.slots(place).subList(0, 3));
        List<ResidentSession> sessions = CityScope.call(
                city, () -> town.people(RESIDENTS).stream().map(town::signIn).toList());
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < RESIDENTS; i++) {
            ResidentSession session = sessions.get(i);
            long slot = slots.get(i % slots.size()).slotId();
            work.add(() -> CityScope.call(
                    city,
                    () -> bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot))
                                    instanceof HoldResult.Held
                            && bookings.complete(town.complete(session, "")) instanceof BookingResult.Booked));
        }
        List<Callable<PlanResult>> plans = new ArrayList<>();
        for (int i = 0; i < PLANNERS; i++) {
            SlotAction action = i % 3 == 0 ? new SlotAction.Close() : new SlotAction.SetCapacity(1 + 7 * (i % 4));
            plans.add(() -> CityScope.call(city, () -> plan(place, slots, action)));
        }

        CountDownLatch gate = new CountDownLatch(1);
        int booked = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PlanResult>> planned =
                    plans.stream().map(one -> threads.submit(after(gate, one))).toList();
            List<Future<Boolean>> bookedBy =
                    work.stream().map(one -> threads.submit(after(gate, one))).toList();
            gate.countDown();
            for (Future<Boolean> one : bookedBy) {
                booked += one.get() ? 1 : 0;
            }
            for (Future<PlanResult> one : planned) {
                assertThat(one.get()).isNotInstanceOf(PlanResult.Strands.class);
            }
        }

        int taken = booked;
        CityScope.run(city, () -> {
            assertThat(number("SELECT sum(booked) FROM slot WHERE facility_id = ?", place))
                    .isEqualTo(taken);
            assertThat(number(
                            "SELECT count(*) FROM slot WHERE facility_id = ? AND (booked > capacity OR overbooked > 0)",
                            place))
                    .isZero();
            assertThat(number("""
                            SELECT count(*) FROM slot s WHERE facility_id = ? AND booked <> (
                                SELECT coalesce(sum(places), 0) FROM booking_slot b WHERE b.slot_id = s.id)
                            """, place)).isZero();
        });
    }

    @Test
    void many_clicks_at_once_that_add_slots_are_one_operation_and_each_reads_so() throws Exception {
        City city = cities.kurume();
        BookingTown town = new BookingTown(context);
        long place = CityScope.call(city, () -> town.place(2));
        LocalDate day = CityScope.call(city, () -> town.slot(place, 0).day());
        Selection evening =
                new Selection.Range(day, day, EnumSet.allOf(DayOfWeek.class), LocalTime.of(18, 0), LocalTime.of(19, 0));
        PlanOrder order = new PlanOrder.Change(place, "card", evening, new SlotAction.Add(30, 2));
        Confirmation once = CityScope.call(
                city,
                () -> new Confirmation(UUID.randomUUID(), planner.preview(order).seen(), false));

        CountDownLatch gate = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PlanResult>> clicks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                clicks.add(threads.submit(after(gate, () -> CityScope.call(city, () -> planner.apply(order, once)))));
            }
            gate.countDown();
            for (Future<PlanResult> click : clicks) {
                assertThat(click.get()).isEqualTo(new PlanResult.Done(once.operation(), 2));
            }
        }
    }

    private PlanResult plan(long place, List<BoardSlot> slots, SlotAction action) {
        Selection cells = new Selection.Cells(Set.copyOf(slots.stream()
                .map(slot -> new SlotKey(slot.day(), slot.start()))
                .toList()));
        PlanOrder order = new PlanOrder.Change(place, "card", cells, action);
        return planner.apply(
                order,
                new Confirmation(UUID.randomUUID(), planner.preview(order).seen(), true));
    }

    private static <T> Callable<T> after(CountDownLatch gate, Callable<T> work) {
        return () -> {
            gate.await();
            return work.call();
        };
    }

    private long number(String sql, long place) {
        return jdbc.sql(sql).param(place).query(Long.class).single();
    }
}
