package jp.madoguchi.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.audit.OldLogDeleted;
import jp.madoguchi.core.booking.BookingRef;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.CancelResult;
import jp.madoguchi.core.bookinglist.ListTown;
import jp.madoguchi.core.bookinglist.ListTown.Made;
import jp.madoguchi.core.counter.WalkIn;
import jp.madoguchi.core.counter.WalkIns;
import jp.madoguchi.core.report.BookingReport.Period;
import jp.madoguchi.core.report.CallReport.Calls;
import jp.madoguchi.core.report.ReportQuery.Basis;
import jp.madoguchi.core.report.ReportQuery.Unit;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.SetClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
@Import(SetClock.class)
class ReportsIT {

    private static final LocalDate EVE = LocalDate.of(2027, 12, 28);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SetClock clock;

    @Autowired
    private BookingReports reports;

    @Autowired
    private CallReports callReports;

    @Autowired
    private CallNotes notes;

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private BookingService bookings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @Requirement("R148")
    void counts_bookings_by_month_and_by_day_over_the_turn_of_the_year() {
        long place = CityScope.call(cities.miura(), this::town);
        CityScope.run(cities.miura(), () -> {
            BookingReport months = reports.report(new ReportQuery(EVE, LEAP_DAY, Unit.MONTH, Basis.VISIT, place, null));
            assertThat(months.periods())
                    .extracting(Period::first)
                    .containsExactly(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 1));
            assertThat(months.periods())
                    .extracting(period -> period.figures().booked())
                    .containsExactly(3, 0, 1);
            assertThat(months.total()).isEqualTo(new Figures(4, 3, 1, 1, 1, 1, 1));
            assertThat(months.channels())
                    .extracting(BookingReport.Line::name, line -> line.figures().booked())
                    .containsExactly(tuple("CALL_CENTRE", 1), tuple("WEB", 3));
            assertThat(months.places()).hasSize(1);
            assertThat(months.procedures()).hasSize(1);

            BookingReport days =
                    reports.report(new ReportQuery(LEAP_DAY, LEAP_DAY.plusDays(1), Unit.DAY, Basis.VISIT, place, null));
            assertThat(days.periods())
                    .extracting(period -> period.figures().visited())
                    .containsExactly(1, 0);
            assertThat(days.periods().getFirst().first()).isEqualTo(LEAP_DAY);
        });
        CityScope.run(
                cities.kurume(),
                () -> assertThat(reports.report(new ReportQuery(EVE, LEAP_DAY, Unit.MONTH, Basis.VISIT, null, null))
                                .total())
                        .isEqualTo(Figures.NONE));
    }

    @Test
    void counts_by_the_day_of_making_and_every_combination_for_the_file() {
        CityScope.run(cities.miura(), () -> {
            long place = town();
            ReportQuery made =
                    new ReportQuery(EVE.withDayOfMonth(1), EVE.withDayOfMonth(1), Unit.DAY, Basis.MADE, place, null);
            assertThat(reports.report(made).total().booked()).isEqualTo(2);
            assertThat(reports.cross(made))
                    .extracting(CrossLine::channel, line -> line.figures().booked())
                    .containsExactly(tuple("CALL_CENTRE", 1), tuple("WEB", 1));
        });
    }

    @Test
    @Requirement("R311")
    void counts_people_without_a_booking_apart() {
        CityScope.run(cities.miura(), () -> {
            clock.set("2027-12-28T10:00");
            long place = town();
            walkIns.register(new WalkIn(place, "issue", 3, "", UUID.randomUUID()));
            BookingReport report = reports.report(new ReportQuery(EVE, EVE, Unit.DAY, Basis.VISIT, place, null));
            assertThat(report.walkIns()).isEqualTo(new BookingReport.WalkIns(1, 3));
            assertThat(report.periods().getFirst().walkIns().visits()).isEqualTo(1);
            assertThat(report.total().booked()).isEqualTo(3);
        });
    }

    @Test
    @Requirement("R145")
    void the_days_calls_are_counted_by_hour_and_kind_and_what_the_bookings_tell_beside_them() {
        CityScope.run(cities.kurume(), () -> {
            clock.set("2028-02-29T09:30");
            UUID press = UUID.randomUUID();
            assertThat(notes.note(press, "new", "")).isEqualTo(CallNoteResult.NOTED);
            assertThat(notes.note(press, "new", "")).isEqualTo(CallNoteResult.THERE);
            UUID wrong = UUID.randomUUID();
            notes.note(wrong, "cancel", "");
            assertThat(notes.takeBack(wrong)).isTrue();
            assertThat(notes.takeBack(wrong)).isFalse();
            clock.set("2028-02-29T16:00");
            notes.note(UUID.randomUUID(), "inquiry", "開庁時間の確認🙂");
            assertThat(notes.note(UUID.randomUUID(), "nothing", "")).isEqualTo(CallNoteResult.UNKNOWN_KIND);
            assertThat(notes.note(UUID.randomUUID(), "other", "あ".repeat(10_000)))
                    .isEqualTo(CallNoteResult.TOO_LONG);
            ListTown town = new ListTown(context);
            town.booking(town.place(), "一", LEAP_DAY.plusDays(9), 9, "CALL_CENTRE", "BOOKED", LEAP_DAY);

            CallReport day = callReports.day(LEAP_DAY);
            assertThat(day.total()).isEqualTo(new Calls(Map.of("new", 1, "inquiry", 1), 1, 0, 0));
            assertThat(day.periods())
                    .extracting(period -> period.first().getHour())
                    .containsExactly(9, 12, 16);
            assertThat(day.operators()).hasSize(1);
            assertThat(day.kinds()).hasSize(5);
            assertThat(callReports.month(LEAP_DAY.withDayOfMonth(1)).periods()).hasSize(1);
            assertThat(callReports.day(LEAP_DAY.plusDays(1)).total().received()).isZero();
        });
        CityScope.run(
                cities.miura(),
                () -> assertThat(callReports.day(LEAP_DAY).total().received()).isZero());
    }

    @Test
    @Requirement("R145")
    void changes_and_cancellations_count_as_calls_where_the_call_centre_made_them() {
        CityScope.run(cities.kurume(), () -> {
            clock.set("2028-04-03T10:00");
            LocalDate today = LocalDate.of(2028, 4, 3);
            ListTown town = new ListTown(context);
            long place = town.place();
            List<Made> made = new ArrayList<>();
            for (int hour = 9; hour < 13; hour++) {
                made.add(town.booking(place, "電話", today.plusDays(9), hour, "WEB", "BOOKED", EVE));
            }
            cancel(made.get(0), Audience.CALL_CENTRE);
            cancel(made.get(1), Audience.STAFF);
            cancel(made.get(2), Audience.RESIDENT);

            Calls calls = callReports.day(today).total();
            assertThat(calls.cancelled()).isEqualTo(1);
            assertThat(calls.changed()).isZero();
        });
    }

    private void cancel(Made booking, Audience by) {
        assertThat(bookings.cancel(new BookingRef(booking.id(), null, by, true)))
                .isInstanceOf(CancelResult.Cancelled.class);
    }

    @Test
    void what_was_written_beside_a_call_goes_with_the_log_and_the_call_stays_counted() {
        CityScope.run(cities.miura(), () -> {
            clock.set("2028-03-10T09:00");
            notes.note(UUID.randomUUID(), "other", "折り返し希望");
            events.publishEvent(new OldLogDeleted("miura", clock.instant()));
            assertThat(written()).isEqualTo(1);
            events.publishEvent(new OldLogDeleted("miura", clock.instant().plusSeconds(1)));
            assertThat(written()).isZero();
            assertThat(callReports.day(LocalDate.of(2028, 3, 10)).total().received())
                    .isEqualTo(1);
        });
    }

    private int written() {
        return jdbc.sql("SELECT count(*) FROM staff_call_note WHERE note <> ''")
                .query(Integer.class)
                .single();
    }

    private long town() {
        ListTown town = new ListTown(context);
        long place = town.place();
        LocalDate first = EVE.withDayOfMonth(1);
        Made moved = town.booking(place, "一", EVE, 9, "WEB", "BOOKED", first);
        jdbc.sql("UPDATE booking SET changes = 2 WHERE id = ?")
                .param(moved.id())
                .update();
        town.booking(place, "二", EVE, 10, "CALL_CENTRE", "CANCELLED", first);
        town.booking(place, "三", EVE, 11, "WEB", "NO_SHOW", first.plusDays(1));
        town.booking(place, "四", LEAP_DAY, 9, "WEB", "VISITED", first.plusDays(2));
        return place;
    }
}
