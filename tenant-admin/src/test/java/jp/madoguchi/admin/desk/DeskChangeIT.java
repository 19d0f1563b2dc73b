package jp.madoguchi.admin.desk;

import static jp.madoguchi.admin.desk.DeskTown.redirect;
import static jp.madoguchi.admin.desk.DeskTown.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.admin.desk.DeskTown.Desk;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.Deadline;
import jp.madoguchi.core.slot.PlaceWindow;
import jp.madoguchi.core.slot.PlaceWindows;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes at the desk that only some may make, and only with a reason: into a full slot, and after the deadline. */
@AdminTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskChangeIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private ApplicationContext context;

    private DeskTown town;
    private Desk staff;
    private Desk callCentre;

    @BeforeAll
    void two_members() {
        town = new DeskTown(context);
        staff = new Desk(browser, MIURA, browser.signIn(cities.miura(), "miura", "administrator"));
        callCentre = new Desk(browser, MIURA, browser.signIn(cities.miura(), "miura", "callcentre"));
    }

    @Test
    @Requirement("R139")
    void a_booking_moves_into_a_full_slot_for_those_who_may_and_say_why() throws Exception {
        long place = CityScope.call(cities.miura(), () -> town.place("超過変更会場", 1));
        BookablePerson first = booked(staff, "先約 一", slot(place, 0));
        BookablePerson mover = booked(staff, "変更 二", slot(place, 1));
        long full = slot(place, 0).slotId();
        String over = Desk.base(mover) + "/over";

        String times = text(staff.open(Desk.base(mover) + "/change/time?facility=" + place));
        assertThat(times).contains(over + "?slot=" + full + "&amp;change=1", "超過で予約");
        callCentre.begin(mover);
        assertThat(text(callCentre.open(Desk.base(mover) + "/change/time?facility=" + place)))
                .doesNotContain("超過で予約");
        Map<String, String> wish = Map.of("slot", "" + full, "change", "1");
        assertThat(callCentre
                        .post(Desk.base(mover) + "/change/time", over, wish)
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        String ask = over + "?slot=" + full + "&change=1";
        assertThat(text(staff.open(ask))).contains("定員を超えて日時を変更する", Desk.base(mover) + "/change/time");
        assertThat(staff.post(ask, over, wish).getResponse().getStatus()).isEqualTo(422);

        assertThat(redirect(staff.post(ask, over, Map.of("slot", "" + full, "change", "1", "reason", "市の案内誤り"))))
                .isEqualTo(Desk.base(mover) + "/change/confirm");
        assertThat(confirm(mover, full)).isEqualTo(Desk.base(mover) + "/receipt?done=moved");

        assertThat(numbers(full)).isEqualTo("1/2/1");
        assertThat(numbers(slot(place, 1).slotId())).startsWith("1/");
        assertThat(text(staff.open("/desk/people/" + mover.personId()))).contains("定員超過", "市の案内誤り");
        assertThat(trail("booking.overbooked", mover)).isEqualTo("市の案内誤り");
        cancel(first);
        assertThat(numbers(full)).isEqualTo("1/1/0");
    }

    @Test
    void a_change_that_is_given_up_leaves_the_full_slot_and_the_booking_as_they_were() throws Exception {
        long place = CityScope.call(cities.miura(), () -> town.place("超過取りやめ会場", 1));
        booked(staff, "先約 三", slot(place, 0));
        BookablePerson mover = booked(staff, "変更 四", slot(place, 1));
        long full = slot(place, 0).slotId();
        String over = Desk.base(mover) + "/over";
        staff.post(
                over + "?slot=" + full + "&change=1", over, Map.of("slot", "" + full, "change", "1", "reason", "念のため"));
        assertThat(numbers(full)).isEqualTo("1/2/1");

        staff.post(Desk.base(mover) + "/change/confirm", Desk.base(mover) + "/change/release", Map.of());

        assertThat(numbers(full)).isEqualTo("1/1/0");
        assertThat(text(staff.open("/desk/people/" + mover.personId()))).doesNotContain("定員超過");
    }

    @Test
    @Requirement("R140")
    void after_the_deadline_those_who_may_change_and_cancel_with_a_reason_that_is_kept() throws Exception {
        long place = CityScope.call(cities.miura(), () -> town.place("締切会場", 2));
        BookablePerson caller = booked(staff, "締切 太郎", slot(place, 0));
        closed(place);

        assertThat(text(staff.open("/desk/people/" + caller.personId()))).contains("締切");
        assertThat(move(caller, slot(place, 1).slotId())).isEqualTo(409);
        String late = Desk.base(caller) + "/late";
        callCentre.begin(caller);
        assertThat(callCentre
                        .post(Desk.base(caller) + "/receipt", late, Map.of("reason", "頼まれたため"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(redirect(staff.post(Desk.base(caller) + "/receipt", late, Map.of("reason", " "))))
                .isEqualTo(Desk.base(caller) + "/receipt?reason");
        assertThat(move(caller, slot(place, 1).slotId())).isEqualTo(409);

        staff.post(Desk.base(caller) + "/receipt", late, Map.of("reason", "窓口の都合のため"));
        assertThat(move(caller, slot(place, 1).slotId())).isEqualTo(302);
        assertThat(confirm(caller, slot(place, 1).slotId())).isEqualTo(Desk.base(caller) + "/receipt?done=moved");
        String receipt = text(staff.open(Desk.base(caller) + "/receipt"));
        assertThat(receipt).contains("窓口の都合のため", Desk.base(caller) + "/change/cancel");
        assertThat(trail("desk.late", caller)).isEqualTo("窓口の都合のため");
        assertThat(text(callCentre.open(Desk.base(caller) + "/receipt")))
                .doesNotContain(Desk.base(caller) + "/change/cancel");

        cancel(caller);
        assertThat(text(staff.open("/desk/people/" + caller.personId()))).contains("取消");
    }

    private int move(BookablePerson person, long slot) throws Exception {
        return staff.post(
                        Desk.base(person) + "/change/time",
                        Desk.base(person) + "/change/hold",
                        Map.of("slot", "" + slot))
                .getResponse()
                .getStatus();
    }

    private String confirm(BookablePerson person, long slot) throws Exception {
        String confirm = Desk.base(person) + "/change/confirm";
        String change = text(staff.open(confirm)).replaceAll("(?s).*name=\"change\" value=\"([^\"]+)\".*", "$1");
        return redirect(
                staff.post(confirm, Desk.base(person) + "/change", Map.of("change", change, "slot", "" + slot)));
    }

    private void cancel(BookablePerson person) throws Exception {
        String cancel = Desk.base(person) + "/change/cancel";
        String id = text(staff.open(cancel)).replaceAll("(?s).*name=\"booking\" value=\"([^\"]+)\".*", "$1");
        staff.post(cancel, cancel, Map.of("booking", id));
    }

    private BookablePerson booked(Desk desk, String name, BoardSlot slot) throws Exception {
        BookablePerson person = CityScope.call(cities.miura(), () -> town.person(name, "1990-01-02", "三浦市城山町"));
        desk.begin(person);
        desk.hold(person, slot);
        desk.finish(person);
        return person;
    }

    /** Nobody may change or cancel at the place any more. */
    private void closed(long place) {
        Deadline long_ago = new Deadline(300, LocalTime.NOON);
        CityScope.run(
                cities.miura(),
                () -> context.getBean(PlaceWindows.class)
                        .save(
                                place,
                                new PlaceWindow(Map.of(
                                        new PlaceWindow.Rule(BookingAction.CHANGE, Audience.STAFF), long_ago,
                                        new PlaceWindow.Rule(BookingAction.CANCEL, Audience.STAFF), long_ago,
                                        new PlaceWindow.Rule(BookingAction.CHANGE, Audience.CALL_CENTRE), long_ago,
                                        new PlaceWindow.Rule(BookingAction.CANCEL, Audience.CALL_CENTRE), long_ago))));
    }

    private BoardSlot slot(long place, int index) {
        return CityScope.call(cities.miura(), () -> town.slot(place, index));
    }

    private String numbers(long slot) {
        return one("SELECT capacity || '/' || booked || '/' || overbooked FROM slot WHERE id = ?::bigint", "" + slot);
    }

    private String trail(String action, BookablePerson person) {
        return one("""
                SELECT detail ->> 'reason' FROM audit WHERE action = '%s' AND subject_id IN (
                    SELECT p.invitee_id::text FROM booking_person p WHERE p.invitee_id = ?::uuid
                    UNION SELECT p.booking_id::text FROM booking_person p WHERE p.invitee_id = '%s')
                """.formatted(action, person.personId()), person.personId().toString());
    }

    private String one(String sql, String about) {
        return CityScope.call(
                cities.miura(),
                () -> context.getBean(JdbcClient.class)
                        .sql(sql)
                        .param(about)
                        .query(String.class)
                        .single());
    }
}
