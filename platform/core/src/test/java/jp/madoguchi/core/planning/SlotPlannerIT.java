package jp.madoguchi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.PlannedSlot;
import jp.madoguchi.core.slot.SlotCapacities;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class SlotPlannerIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SlotPlanner planner;

    @Autowired
    private SlotCapacities slots;

    @Autowired
    private BookingService bookings;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    @Requirement({"R123", "R127"})
    void a_capacity_is_set_kept_in_the_audit_trail_and_undone() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(2);
            BoardSlot slot = town.slot(place, 0);
            PlanOrder order = change(place, slot, new SlotAction.SetCapacity(5));

            PlanResult.Done done = (PlanResult.Done) applied(order, false);
            assertThat(now(place, slot).capacity()).isEqualTo(5);
            assertThat(audit.of("facility", Long.toString(place)))
                    .first()
                    .satisfies(row -> assertThat(row.detail())
                            .containsEntry("operation", done.operation().toString()));

            UndoResult.Undone undone = (UndoResult.Undone) planner.undo(done.operation());
            assertThat(undone.slots()).isEqualTo(1);
            assertThat(now(place, slot).capacity()).isEqualTo(2);
            assertThat(planner.undo(done.operation())).isInstanceOf(UndoResult.Already.class);
            assertThat(planner.latest(place))
                    .extracting(PlanningView::kind)
                    .containsExactly(PlanKind.UNDO, PlanKind.SET);
        });
    }

    @Test
    void a_booked_slot_is_not_closed_before_somebody_has_decided_and_gives_nothing_back_afterwards() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(3);
            BoardSlot slot = town.slot(place, 1);
            BookingResult.Booked booked = book(slot);
            PlanOrder order = change(place, slot, new SlotAction.Close());

            PlanPreview preview = planner.preview(order);
            assertThat(preview.stranded()).singleElement().satisfies(visit -> {
                assertThat(visit.number()).isEqualTo(booked.booking().number());
                assertThat(visit.people()).isEqualTo(1);
            });
            assertThat(applied(order, false)).isInstanceOf(PlanResult.Strands.class);
            assertThat(now(place, slot).capacity()).isEqualTo(3);

            assertThat(applied(order, true)).isInstanceOf(PlanResult.Done.class);
            assertThat(now(place, slot)).satisfies(closed -> {
                assertThat(closed.capacity()).isEqualTo(1);
                assertThat(closed.closing()).isTrue();
                assertThat(closed.free()).isZero();
            });
            bookings.cancelByStaff(booked.booking().id());
            assertThat(now(place, slot).capacity())
                    .as("who leaves, leaves no place behind")
                    .isZero();
        });
    }

    @Test
    void two_planners_at_once_do_not_write_over_each_other() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(2);
            BoardSlot slot = town.slot(place, 2);
            PlanOrder first = change(place, slot, new SlotAction.SetCapacity(4));
            PlanOrder second = change(place, slot, new SlotAction.SetCapacity(9));
            PlanPreview seen = planner.preview(second);
            applied(first, false);

            assertThat(planner.apply(second, new Confirmation(UUID.randomUUID(), seen.seen(), true)))
                    .isInstanceOf(PlanResult.ChangedMeanwhile.class);
            assertThat(now(place, slot).capacity()).isEqualTo(4);
        });
    }

    @Test
    void a_double_click_is_one_operation() {
        CityScope.run(cities.kurume(), () -> {
            long place = town.place(2);
            PlanOrder order = change(place, town.slot(place, 0), new SlotAction.SetCapacity(4));
            Confirmation once =
                    new Confirmation(UUID.randomUUID(), planner.preview(order).seen(), false);
            assertThat(planner.apply(order, once)).isEqualTo(planner.apply(order, once));
            assertThat(planner.latest(place)).hasSize(1);
        });
    }

    @Test
    @Requirement({"R121", "R125"})
    void a_copied_week_is_there_once_and_goes_as_a_whole() {
        CityScope.run(cities.kurume(), () -> {
            long place = town.place(2);
            LocalDate source = town.slot(place, 0).day().plusDays(7).with(DayOfWeek.MONDAY);
            LocalDate target = source.plusWeeks(4);
            PlanOrder copy = new PlanOrder.Copy(place, "card", source, List.of(target), false);

            PlanResult.Done done = (PlanResult.Done) applied(copy, false);
            assertThat(week(place, target)).hasSize(week(place, source).size()).hasSize(done.slots());
            assertThat(applied(copy, false)).isInstanceOf(PlanResult.Nothing.class);

            assertThat(planner.undo(done.operation())).isInstanceOf(UndoResult.Undone.class);
            assertThat(week(place, target)).isEmpty();
        });
    }

    @Test
    void a_slot_that_a_cancelled_booking_tells_of_is_closed_and_not_deleted() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(2);
            LocalDate day = town.slot(place, 0).day();
            Selection evening = new Selection.Range(
                    day, day, EnumSet.allOf(DayOfWeek.class), LocalTime.of(18, 0), LocalTime.of(19, 0));
            PlanResult.Done done = (PlanResult.Done)
                    applied(new PlanOrder.Change(place, "card", evening, new SlotAction.Add(30, 2)), false);
            BoardSlot added = town.slots(place).stream()
                    .filter(slot -> slot.day().equals(day) && slot.start().equals(LocalTime.of(18, 0)))
                    .findFirst()
                    .orElseThrow();
            bookings.cancelByStaff(book(added).booking().id());

            assertThat(planner.undo(done.operation())).isInstanceOf(UndoResult.Undone.class);
            assertThat(now(place, added).out()).isTrue();
            assertThat(week(place, day.with(DayOfWeek.MONDAY)))
                    .noneMatch(slot -> slot.start().equals(LocalTime.of(18, 30)));
        });
    }

    @Test
    void an_operation_of_one_city_is_unknown_in_another() {
        PlanResult.Done done = CityScope.call(cities.miura(), () -> {
            long place = town.place(2);
            return (PlanResult.Done) applied(change(place, town.slot(place, 0), new SlotAction.SetCapacity(4)), false);
        });
        CityScope.run(
                cities.kurume(),
                () -> assertThat(planner.undo(done.operation())).isInstanceOf(UndoResult.Unknown.class));
    }

    @Test
    void every_table_that_refers_to_a_slot_is_asked_before_one_is_deleted() {
        CityScope.run(
                cities.miura(),
                () -> assertThat(jdbc.sql("""
                                SELECT conrelid::regclass::text FROM pg_constraint
                                WHERE confrelid = to_regclass('slot') AND contype = 'f' AND confdeltype = 'a'
                                """).query(String.class).list())
                        .as("SlotCapacities.delete asks these")
                        .isSubsetOf(Set.of("booking_slot", "hold", "freed_place", "waiting_offer")));
    }

    private PlanResult applied(PlanOrder order, boolean keep) {
        return planner.apply(
                order,
                new Confirmation(UUID.randomUUID(), planner.preview(order).seen(), keep));
    }

    private static PlanOrder change(long place, BoardSlot slot, SlotAction action) {
        return new PlanOrder.Change(
                place, "card", new Selection.Cells(Set.of(new SlotKey(slot.day(), slot.start()))), action);
    }

    private BookingResult.Booked book(BoardSlot slot) {
        ResidentSession session = town.signIn(town.people(1).getFirst());
        assertThat(bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot.slotId())))
                .isInstanceOf(HoldResult.Held.class);
        return (BookingResult.Booked) bookings.complete(town.complete(session, ""));
    }

    private PlannedSlot now(long place, BoardSlot slot) {
        return slots.between(place, "card", slot.day(), slot.day()).stream()
                .filter(one -> one.id() == slot.slotId())
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedSlot> week(long place, LocalDate monday) {
        return slots.between(place, "card", monday, monday.plusDays(6));
    }
}
