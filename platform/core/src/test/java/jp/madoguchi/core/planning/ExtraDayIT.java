package jp.madoguchi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.calendar.CalendarRule;
import jp.madoguchi.core.calendar.CalendarRules;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.DayRule;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Slots that somebody adds to a day for which the week has no hours. */
@CoreTest
@Requirement("R122")
class ExtraDayIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SlotPlanner planner;

    @Autowired
    private WeekPlans weeks;

    @Autowired
    private CalendarRules rules;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    void what_the_planner_opens_on_a_day_without_hours_residents_can_book() {
        CityScope.run(cities.kurume(), () -> {
            long place = placeWithoutSaturdays();
            LocalDate saturday = saturday(place);

            assertThat(planner.preview(add(place, saturday)).left()).isEmpty();
            apply(add(place, saturday));

            WeekPlan.Day day = day(place, saturday);
            assertThat(day.closed()).isEqualTo("定休日");
            assertThat(day.shut()).isFalse();
            assertThat(hold(place, saturday)).isInstanceOf(HoldResult.Held.class);
        });
    }

    @Test
    void on_a_day_that_was_closed_nothing_is_opened_and_what_was_open_says_so_to_both_sides() {
        CityScope.run(cities.kurume(), () -> {
            long place = placeWithoutSaturdays();
            LocalDate saturday = saturday(place);
            apply(add(place, saturday));
            ChangeOutcome closed = rules.add(
                    new CalendarRule(0, place, CalendarRule.Kind.CLOSED, DayRule.on(saturday), null, "停電"), 0);
            assertThat(closed).isInstanceOf(ChangeOutcome.Saved.class);

            assertThat(day(place, saturday).shut()).isTrue();
            assertThat(hold(place, saturday)).isEqualTo(new HoldResult.Closed("slot.closed.day-off"));
            assertThat(planner.preview(new PlanOrder.Change(
                                    place, "card", range(saturday, "13:00", "14:00"), new SlotAction.Add(30, 2)))
                            .left())
                    .containsExactly(LeftSlot.day(saturday, LeftSlot.Reason.CLOSED_DAY, "停電"));
        });
    }

    private long placeWithoutSaturdays() {
        long place = town.place(2);
        town.the(Facilities.class)
                .setHours(
                        place,
                        Arrays.stream(DayOfWeek.values())
                                .filter(day -> day != DayOfWeek.SATURDAY)
                                .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, 2, null))
                                .toList());
        return place;
    }

    /** A Saturday that is no holiday, beyond the days for which slots were made. */
    private LocalDate saturday(long place) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(30);
        while (day.getDayOfWeek() != DayOfWeek.SATURDAY
                || town.the(OpenDays.class).shutReason(place, day).isPresent()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static PlanOrder add(long place, LocalDate day) {
        return new PlanOrder.Change(place, "card", range(day, "10:00", "12:00"), new SlotAction.Add(30, 2));
    }

    private static Selection range(LocalDate day, String from, String until) {
        return new Selection.Range(day, day, Set.of(DayOfWeek.SATURDAY), LocalTime.parse(from), LocalTime.parse(until));
    }

    private void apply(PlanOrder order) {
        assertThat(planner.apply(
                        order,
                        new Confirmation(
                                UUID.randomUUID(), planner.preview(order).seen(), false)))
                .isInstanceOf(PlanResult.Done.class);
    }

    private WeekPlan.Day day(long place, LocalDate day) {
        return weeks.of(place, "card", day.with(DayOfWeek.MONDAY)).days().stream()
                .filter(each -> each.date().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private HoldResult hold(long place, LocalDate day) {
        ResidentSession session = town.signIn(town.people(1).getFirst());
        long slot = town.slots(place).stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElseThrow()
                .slotId();
        return town.the(BookingService.class).hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot));
    }
}
