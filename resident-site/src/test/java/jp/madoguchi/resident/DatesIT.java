package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import jp.madoguchi.core.booking.BookingChanges;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.Visit;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days on which programs have gone wrong. */
@ResidentSiteTest
@Import(TownClock.class)
class DatesIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TownClock clock;

    @LocalServerPort
    private int port;

    @Test
    void the_29th_of_february_is_a_day_like_any_other_and_there_is_none_next_year() throws Exception {
        clock.set("2028-02-15T10:00");
        PresetTown town = PresetTown.apart(context, "ageo", "上尾市");
        long place = town.place("二月の窓口", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        PresetWalk walk = new PresetWalk(town, clock, port);
        walk.signIn(town.withReservationId(false));
        BoardSlot leap = town.slot(place, "2028-02-29T10:00");
        walk.sees("free", place, leap);
        walk.hold(leap);
        assertThat(walk.complete("email", "leap@example.jp")).contains("2028年2月29日（火）");
        assertThat(walk.browser().get("/receipt/visit.ics").body()).contains("DTSTART;TZID=Asia/Tokyo:20280229T100000");
        assertThat(reminder(town, "leap@example.jp")).isEqualTo("2028-02-28T18:00");
        walk.movesTo(town.slot(place, "2028-03-01T10:00"));

        for (String from : new String[] {"2027-02-29", "2028-02-30", "0000-00-00", "999999999-01-01", "昨日"}) {
            assertThat(walk.browser()
                            .get("/calendar?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8))
                            .statusCode())
                    .as(from)
                    .isIn(200, 303);
        }
    }

    @Test
    @Requirement({"R112", "R113"})
    void at_the_turn_of_the_year_the_deadline_counts_open_days_and_the_closed_ones_are_not_offered() throws Exception {
        clock.set("2026-12-25T16:00");
        PresetTown town = PresetTown.apart(context, "ageo", "上尾市");
        long place = town.place("年末年始の窓口", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        for (LocalDate day = LocalDate.of(2026, 12, 29);
                day.isBefore(LocalDate.of(2027, 1, 4));
                day = day.plusDays(1)) {
            assertThat(town.slots(place, day.toString())).as(day.toString()).isEmpty();
        }
        BoardSlot first = town.slot(place, "2027-01-04T10:00");
        PresetWalk walk = new PresetWalk(town, clock, port);
        PresetTown.Person person = town.withReservationId(false);
        walk.signIn(person);
        walk.sees("free", place, first);
        walk.hold(first);
        assertThat(walk.complete("email", "year@example.jp")).contains("2027年1月4日（月）");
        assertThat(reminder(town, "year@example.jp")).isEqualTo("2027-01-03T18:00");
        walk.cancels();

        clock.set("2026-12-25T17:00");
        walk.signIn(person);
        walk.isRefused(place, first, "この日時は、予約の締切を過ぎています");
        walk.sees("free", place, town.slot(place, "2027-01-05T10:00"));
    }

    @Test
    void a_time_that_is_over_is_refused_however_it_is_sent() throws Exception {
        clock.set("2026-11-24T10:00");
        PresetTown town = PresetTown.apart(context, "ageo", "上尾市");
        long place = town.place("過ぎた日の窓口", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        BoardSlot yesterday = town.slot(place, "2026-11-25T10:00");
        BoardSlot now = town.slot(place, "2026-11-26T10:00");
        BoardSlot later = town.slot(place, "2026-12-02T10:00");
        clock.set("2026-11-26T10:00");
        PresetWalk walk = new PresetWalk(town, clock, port);
        walk.signIn(town.withReservationId(false));
        walk.isRefused(place, yesterday, "この時間は過ぎています");
        walk.isRefused(place, now, "この時間は過ぎています");
        assertThat(walk.browser()
                        .get("/calendar?facility=" + place + "&from=2020-01-01")
                        .body())
                .contains("日時を選ぶ");
        walk.hold(later);
        walk.complete("email", "past@example.jp");
        walk.browser().get("/change/time");
        assertThat(walk.browser()
                        .post("/change/hold", "slot", String.valueOf(yesterday.slotId()))
                        .body())
                .contains("この時間は過ぎています");
    }

    @Test
    @Requirement({"R057", "R058", "R059"})
    void the_first_minutes_of_the_year_are_as_good_for_booking_as_any_others() throws Exception {
        clock.set("2027-01-01T00:03");
        PresetTown kurume = PresetTown.apart(context, "kurume", "久留米市");
        PresetWalk ofKurume = new PresetWalk(kurume, clock, port);
        ofKurume.opensByMail("newyear@example.jp");
        books(ofKurume, kurume, kurume.withNotice("777333777", "1D2345678", "0101"), "newyear@example.jp");

        PresetTown matsusaka = PresetTown.apart(context, "matsusaka", "松阪市");
        PresetTown.Person person = matsusaka.withSerial("826280001", "0101");
        books(new PresetWalk(matsusaka, clock, port), matsusaka, person, "newyear@example.jp");

        PresetTown kyoto = PresetTown.apart(context, "kyoto", "京都市");
        PresetTown.Person kyotos = kyoto.withCityNumber("KYO2027", "machiya-77");
        books(new PresetWalk(kyoto, clock, port), kyoto, kyotos, "newyear@example.jp");
    }

    private void books(PresetWalk walk, PresetTown town, PresetTown.Person person, String address) throws Exception {
        long place = town.place("元日の窓口", town.anyPattern());
        town.publish(place, clock.today(), clock.today().plusDays(20));
        walk.signIn(person);
        walk.hold(town.slots(place, "2027-01-14").getFirst());
        walk.complete("email", address);
    }

    @Test
    @Requirement({"R115", "R116"})
    void on_the_day_itself_staff_of_kurume_register_and_change_and_residents_do_not() throws Exception {
        clock.set("2026-11-24T10:00");
        PresetTown town = PresetTown.apart(context, "kurume", "久留米市");
        long place = town.place("当日の窓口", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        PresetWalk walk = new PresetWalk(town, clock, port);
        walk.opensByMail("today@example.jp");
        PresetTown.Person person = town.withNotice("777444777", "1E2345678", "0505");
        walk.signIn(person);
        walk.hold(town.slot(place, "2026-12-02T15:00"));
        walk.complete("email", "today@example.jp");
        Visit visit = new Visit(place, "issue", LocalDate.of(2026, 12, 2), LocalTime.of(14, 0));

        clock.set("2026-12-02T10:00");
        BookingView booking = CityScope.call(
                town.city(),
                () -> context.getBean(BookingService.class)
                        .activeOf(town.id(person))
                        .orElseThrow());
        CityScope.run(town.city(), () -> {
            BookingWindow window = context.getBean(BookingWindow.class);
            BookingChanges changes = context.getBean(BookingChanges.class);
            assertThat(window.closedReason(visit, Audience.STAFF)).isEmpty();
            assertThat(window.closedReason(visit, Audience.RESIDENT)).contains("slot.closed.deadline");
            assertThat(changes.rights(booking, Audience.STAFF).change()).isTrue();
            assertThat(changes.rights(booking, Audience.RESIDENT).change()).isFalse();
        });
    }

    private String reminder(PresetTown town, String address) {
        return CityScope.call(
                town.city(),
                () -> jdbc.sql(
                                "SELECT due_at FROM mail WHERE kind = 'REMINDER' AND state = 'PLANNED' AND recipient = ?")
                        .param(address)
                        .query(OffsetDateTime.class)
                        .single()
                        .atZoneSameInstant(JapanTime.ZONE)
                        .toLocalDateTime()
                        .toString());
    }
}
