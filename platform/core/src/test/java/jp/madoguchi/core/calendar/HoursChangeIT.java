package jp.madoguchi.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.calendar.CalendarRule.Kind;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
class HoursChangeIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private HoursPatterns patterns;

    @Autowired
    private PlaceWeeks weeks;

    @Autowired
    private CalendarRules rules;

    @Autowired
    private OpenDays openDays;

    @Autowired
    private BookingService bookings;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    @Requirement({"R122", "R131"})
    void a_closure_that_strands_a_booking_lists_it_first_and_then_leaves_it_as_it_is() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(3);
            BoardSlot slot = town.slot(place, 4);
            ResidentSession session = book(slot);
            CalendarRule closure = new CalendarRule(0, place, Kind.CLOSED, DayRule.on(slot.day()), null, "空調の工事");

            ChangeOutcome first = rules.add(closure, 0);

            assertThat(first)
                    .isInstanceOfSatisfying(
                            ChangeOutcome.NotYet.class,
                            no -> assertThat(no.stranded())
                                    .singleElement()
                                    .returns("days.stranded.closed", StrandedVisit::reason)
                                    .returns("空調の工事", StrandedVisit::detail));
            assertThat(openDays.isOpen(place, slot.day())).isTrue();
            ChangeOutcome second = rules.add(closure, 1);
            assertThat(second).isInstanceOf(ChangeOutcome.Saved.class);
            assertThat(openDays.closedReason(place, slot.day())).contains("空調の工事");
            assertThat(bookings.activeOf(session.inviteeId())).isPresent();
            assertThat(hold(slot)).isEqualTo(new HoldResult.Closed("slot.closed.day-off"));
            rules.remove(((ChangeOutcome.Saved) second).id(), 0);
            assertThat(hold(slot)).isInstanceOf(HoldResult.Held.class);
        });
    }

    @Test
    @Requirement({"R122", "R123", "R124"})
    void staff_add_name_change_and_remove_hours_and_a_removed_one_in_use_lists_its_bookings() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(3);
            String name = "延長" + place;
            long id = saved(patterns.save(pattern(0, name, "09:00", "19:00"), 0));
            assertThat(patterns.save(pattern(0, name, "09:00", "12:00"), 0))
                    .isInstanceOfSatisfying(
                            ChangeOutcome.Invalid.class,
                            no -> assertThat(no.problems())
                                    .singleElement()
                                    .returns("hours.name.taken", problem -> problem.key()));
            assertThat(weeks.set(place, everyDay(id), 0)).isInstanceOf(ChangeOutcome.Saved.class);
            BoardSlot last = town.slots(place).stream()
                    .filter(slot -> slot.start().equals(LocalTime.of(16, 30)))
                    .findFirst()
                    .orElseThrow();
            book(last);

            assertThat(patterns.save(pattern(id, name + "改", "09:00", "16:00"), 0))
                    .isInstanceOfSatisfying(
                            ChangeOutcome.NotYet.class,
                            no -> assertThat(no.stranded())
                                    .singleElement()
                                    .returns("days.stranded.hours", StrandedVisit::reason));
            assertThat(patterns.find(id)).get().returns(name, HoursPattern::name);
            assertThat(patterns.remove(patterns.find(id).orElseThrow(), 0)).isInstanceOf(ChangeOutcome.NotYet.class);
            assertThat(patterns.remove(patterns.find(id).orElseThrow(), 1)).isInstanceOf(ChangeOutcome.Saved.class);
            assertThat(weeks.of(place)).isEmpty();
        });
    }

    @Test
    @Requirement("R130")
    void a_slot_after_the_last_reception_of_the_procedure_cannot_be_held() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(3);
            HoursSession session = Hours.session("09:00", "17:00", 30, "16:50", Map.of("issue", "16:00"));
            long id = saved(patterns.save(new HoursPattern(0, place, "通常・短め", 1, List.of(session)), 0));
            weeks.set(place, everyDay(id), 0);
            List<BoardSlot> slots = town.slots(place);
            assertThat(hold(at(slots, "16:30"))).isEqualTo(new HoldResult.Closed("slot.closed.last-reception"));
            assertThat(hold(at(slots, "16:00"))).isInstanceOf(HoldResult.Held.class);
        });
    }

    @Test
    void one_city_never_sees_the_hours_of_another_and_cannot_use_them() {
        long id = CityScope.call(cities.miura(), () -> {
            for (int i = 0; i < 9; i++) {
                patterns.save(pattern(0, "三浦だけ" + i, "09:00", "12:00"), 0);
            }
            return patterns.all().getLast().id();
        });
        CityScope.run(cities.kurume(), () -> {
            long place = town.place(1);
            assertThat(patterns.all()).extracting(HoursPattern::name).noneMatch(name -> name.startsWith("三浦だけ"));
            assertThat(weeks.set(place, Map.of(DayOfWeek.MONDAY, id + 1_000_000), 0))
                    .isInstanceOf(ChangeOutcome.Invalid.class);
        });
    }

    @Test
    void a_rule_without_a_day_or_with_a_place_it_cannot_use_is_refused_with_its_field() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(1);
            long own = weeks.of(place).values().iterator().next();
            DayRule never = new DayRule(null, null, null, new TreeSet<>(), 0);
            assertThat(rules.add(new CalendarRule(0, null, Kind.EXTRA, never, own, ""), 0))
                    .isInstanceOfSatisfying(
                            ChangeOutcome.Invalid.class,
                            no -> assertThat(no.problems())
                                    .extracting(problem -> problem.field())
                                    .containsExactly("from", "reason", "pattern"));
        });
    }

    private ResidentSession book(BoardSlot slot) {
        ResidentSession session = town.signIn(town.people(1).getFirst());
        bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot.slotId()));
        bookings.complete(town.complete(session, ""));
        return session;
    }

    private HoldResult hold(BoardSlot slot) {
        ResidentSession session = town.signIn(town.people(1).getFirst());
        return bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot.slotId()));
    }

    private static BoardSlot at(List<BoardSlot> slots, String start) {
        return slots.stream()
                .filter(slot -> slot.start().equals(LocalTime.parse(start)))
                .findFirst()
                .orElseThrow();
    }

    private static HoursPattern pattern(long id, String name, String opens, String closes) {
        return new HoursPattern(id, null, name, 5, List.of(Hours.session(opens, closes, 30)));
    }

    private static Map<DayOfWeek, Long> everyDay(long id) {
        return java.util.Arrays.stream(DayOfWeek.values())
                .collect(java.util.stream.Collectors.toMap(day -> day, day -> id));
    }

    private static long saved(ChangeOutcome outcome) {
        return ((ChangeOutcome.Saved) outcome).id();
    }
}
