package jp.madoguchi.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.calendar.CalendarRule;
import jp.madoguchi.core.calendar.CalendarRules;
import jp.madoguchi.core.calendar.DayRule;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.PublishMode;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.HorizonDesk;
import jp.madoguchi.core.slot.HorizonResult;
import jp.madoguchi.core.slot.PlaceHorizon;
import jp.madoguchi.core.slot.PlaceHorizons;
import jp.madoguchi.core.slot.SlotBoard;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class PublicationIT {
    private static final int DAYS = 10;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private Publications publications;

    @Autowired
    private PlacePublication single;

    @Autowired
    private PublicationRows rows;

    @Autowired
    private SlotsAhead ahead;

    @Autowired
    private HorizonDesk horizonDesk;

    @Autowired
    private PlaceHorizons horizons;

    @Autowired
    private CitySettings settings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Requirement("R121")
    void many_places_wait_for_the_worker_which_goes_on_where_it_was() {
        City city = cities.miura();
        List<Long> places = places(city, Publications.AT_ONCE + 2);
        LocalDate from = today().plusDays(100);
        UUID id = CityScope.call(city, () -> publications.publish(places, from, from.plusDays(DAYS)));

        CityScope.run(city, () -> {
            assertThat(publications.find(id)).hasValueSatisfying(view -> {
                assertThat(view.working()).isTrue();
                assertThat(view.places()).isEqualTo(places.size());
            });
            assertThat(jdbc.sql("SELECT count(*) FROM jobs.scheduled_tasks WHERE task_instance = ?")
                            .param("miura:" + id)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            single.publish(id, places.getFirst());
            PublicationTask task = new PublicationTask(rows, single);
            task.run(id.toString(), 1);
            task.run(id.toString(), 2);
            assertThat(publications.find(id)).hasValueSatisfying(view -> {
                assertThat(view.state()).isEqualTo(PublicationView.State.DONE);
                assertThat(view.done()).isEqualTo(places.size());
                assertThat(view.added()).isPositive();
                assertThat(view.there()).isZero();
            });
        });
        CityScope.run(cities.kurume(), () -> assertThat(publications.find(id)).isEmpty());
    }

    @Test
    void a_few_places_are_there_at_once_and_go_as_they_came() {
        CityScope.run(cities.kurume(), () -> {
            long place = places(cities.kurume(), 1).getFirst();
            LocalDate from = today().plusDays(100);
            publications.publish(List.of(place, 999_999L), from, from.plusDays(DAYS));
            assertThat(slots(place, from)).isPositive();

            SlotPlanner planner = context.getBean(SlotPlanner.class);
            planner.undo(planner.latest(place).getFirst().id());
            assertThat(slots(place, from)).isZero();
        });
    }

    @Test
    @Requirement({"R117", "R118"})
    void slots_are_made_ahead_of_each_places_own_horizon_but_never_on_a_day_that_somebody_has_planned() {
        CityScope.run(cities.kurume(), () -> {
            List<Long> two = places(cities.kurume(), 2);
            long own = two.getFirst();
            LocalDate until = today().plusDays(100);
            horizonDesk.save(new PlaceHorizon(own, null, null, PublishMode.FIXED_DATE, null, until, 0));
            LocalDate planned = today().plusDays(3);
            context.getBean(CalendarRules.class)
                    .add(
                            new CalendarRule(
                                    0, own, CalendarRule.Kind.CLOSED, DayRule.on(today().plusDays(4)), null, "点検"),
                            0);
            jdbc.sql("""
                            INSERT INTO slot (facility_id, slot_group, day, start, minutes, capacity, published_at)
                            VALUES (?, 'card', ?, '20:00', 30, 0, now())
                            """).params(own, planned).update();
            settings.set(Settings.PUBLISH_AHEAD_WEEKS, 1, Actor.system("test"));
            try {
                assertThat(ahead.make()).isZero();
            } finally {
                settings.set(Settings.PUBLISH_AHEAD_WEEKS, 0, Actor.system("test"));
            }
            assertThat(last(own)).isBetween(until.plusDays(1), until.plusWeeks(1));
            assertThat(last(two.get(1)))
                    .isBeforeOrEqualTo(horizons.lastDay(two.get(1), settings).plusWeeks(1));
            assertThat(board().between(own, planned, planned)).hasSize(1);
            assertThat(board().between(own, planned.plusDays(1), planned.plusDays(1)))
                    .isEmpty();
            assertThat(ahead.make()).as("off").isZero();
        });
    }

    @Test
    @Requirement("R117")
    void a_horizon_that_somebody_else_has_changed_is_not_written_over() {
        CityScope.run(cities.miura(), () -> {
            long place = places(cities.miura(), 1).getFirst();
            LocalDate first = today().plusDays(20);
            PlaceHorizon mine = new PlaceHorizon(place, first, null, null, null, null, 0);
            assertThat(horizonDesk.save(mine)).isInstanceOf(HorizonResult.Saved.class);
            assertThat(horizonDesk.save(mine)).isInstanceOf(HorizonResult.ChangedMeanwhile.class);
            assertThat(horizons.days(place, settings).has(first.minusDays(1))).isFalse();
            assertThat(horizonDesk.all().get(place).version()).isEqualTo(1);
        });
    }

    private List<Long> places(City city, int count) {
        return CityScope.call(city, () -> {
            List<Long> ids = new ArrayList<>();
            Facilities facilities = context.getBean(Facilities.class);
            for (int i = 0; i < count; i++) {
                String code = "p" + UUID.randomUUID().toString().substring(0, 8);
                long id = ((SaveResult.Saved) facilities.create(new FacilityDetails(code, "支所", "1", "", "", 1, true)))
                        .id();
                facilities.setHours(
                        id,
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(12, 0), 30, 2, null))
                                .toList());
                ids.add(id);
            }
            return ids;
        });
    }

    private LocalDate last(long place) {
        return board().between(place, today(), today().plusDays(400)).getLast().day();
    }

    private int slots(long place, LocalDate from) {
        return board().between(place, from, from.plusDays(DAYS)).size();
    }

    private SlotBoard board() {
        return context.getBean(SlotBoard.class);
    }

    private LocalDate today() {
        return JapanTime.today(new BookingTown(context).the(Clock.class));
    }
}
