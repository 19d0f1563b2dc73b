package jp.madoguchi.admin.desk;

import static jp.madoguchi.admin.desk.DeskTown.redirect;
import static jp.madoguchi.admin.desk.DeskTown.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.admin.desk.DeskTown.Desk;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** Staff and the call centre book, change and cancel for people, on the residents' screens inside the console. */
@AdminTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskIT {

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
    private long place;

    @BeforeAll
    void a_place_and_two_members() {
        town = new DeskTown(context);
        staff = new Desk(browser, MIURA, browser.signIn(cities.miura(), "miura", "administrator"));
        callCentre = new Desk(browser, MIURA, browser.signIn(cities.miura(), "miura", "callcentre"));
        place = CityScope.call(cities.miura(), () -> town.place("受付会場", 1));
    }

    @Test
    @Requirement({"R133", "R134", "R136", "R138", "R140", "R141", "R143", "R144", "R063"})
    void a_caller_is_found_and_booked_on_the_residents_screens_and_hears_what_to_bring() throws Exception {
        BookablePerson caller = person("受付 花子");
        BoardSlot slot = slot(0);

        assertThat(redirect(find(callCentre, "ー" + wide(caller.reservationNumber()))))
                .isEqualTo("/desk/people/" + caller.personId());
        assertThat(text(callCentre.open("/desk/people/" + caller.personId()))).contains("受付 花子", "予約する", "予約はありません");
        assertThat(callCentre.begin(caller)).isEqualTo(Desk.base(caller) + "/calendar");
        String calendar = text(callCentre.open(Desk.base(caller) + "/calendar?facility=" + place));
        assertThat(calendar)
                .contains("受付 花子", "受付を終える", "class=\"load\">0/1<", "定員1 予約0", "\"" + Desk.base(caller) + "/hold\"")
                .doesNotContain("\"/calendar", "\"/hold");

        assertThat(redirect(callCentre.hold(caller, slot))).isEqualTo(Desk.base(caller) + "/booking");
        assertThat(text(callCentre.open(Desk.base(caller) + "/booking"))).contains("受付 花子");
        assertThat(redirect(callCentre.finish(caller))).isEqualTo(Desk.base(caller) + "/receipt");
        String receipt = text(callCentre.open(Desk.base(caller) + "/receipt"));
        assertThat(receipt).contains("お伝えする内容", "受付会場です", "お持ちいただくもの", Desk.base(caller) + "/change/cancel");
        assertThat(channel(caller)).isEqualTo("CALL_CENTRE/miura.callcentre");
        assertThat(text(staff.open("/desk/people/" + caller.personId()))).contains("コールセンター", "miura.callcentre");
    }

    @Test
    @Requirement({"R150", "R151", "R135"})
    void two_members_who_serve_one_person_make_one_booking_and_the_other_is_told() throws Exception {
        BookablePerson caller = person("二重 次郎");
        staff.begin(caller);
        callCentre.begin(caller);
        staff.hold(caller, slot(1));
        callCentre.hold(caller, slot(2));

        assertThat(redirect(callCentre.finish(caller))).isEqualTo(Desk.base(caller) + "/receipt");
        MvcResult late = staff.hold(caller, slot(3));
        assertThat(redirect(late)).isEqualTo(Desk.base(caller) + "/receipt?already");
        assertThat(text(staff.open(redirect(late)))).contains("すでに完了しています");
        assertThat(bookings(caller)).isEqualTo(1);
    }

    @Test
    @Requirement("R150")
    void somebody_whose_card_was_handed_over_is_not_booked() throws Exception {
        BookablePerson caller = person("交付 済子");
        staff.begin(caller);
        CityScope.run(cities.miura(), () -> town.end(caller));

        assertThat(text(staff.open("/desk/people/" + caller.personId())))
                .contains("予約できません")
                .doesNotContain(">予約する<");
        assertThat(staff.hold(caller, slot(4)).getResponse().getStatus()).isEqualTo(409);
        assertThat(bookings(caller)).isZero();
    }

    @Test
    void a_tab_never_books_for_the_person_of_another_tab() throws Exception {
        BookablePerson one = person("一番 太郎");
        BookablePerson two = person("二番 太郎");
        staff.begin(one);
        staff.begin(two);
        staff.hold(one, slot(5));
        staff.hold(two, slot(6));

        assertThat(redirect(staff.finish(one))).isEqualTo(Desk.base(one) + "/receipt");
        assertThat(text(staff.open(Desk.base(one) + "/receipt")))
                .contains("一番 太郎")
                .doesNotContain("二番 太郎");
        assertThat(bookings(two)).isZero();
        staff.post(Desk.base(two) + "/booking", Desk.base(two) + "/end", Map.of());
        MvcResult ended = staff.open(Desk.base(two) + "/booking");
        assertThat(ended.getResponse().getStatus()).isEqualTo(409);
        assertThat(text(ended)).contains("この方の受付は始まっていないか、終わっています");
        assertThat(booked(slot(6))).isZero();
    }

    @Test
    @Requirement("R139")
    void a_full_slot_is_open_to_those_who_may_and_say_why() throws Exception {
        BookablePerson first = person("満員 一");
        BookablePerson second = person("満員 二");
        staff.begin(first);
        staff.hold(first, slot(7));
        staff.finish(first);
        String over = Desk.base(second) + "/over";
        staff.begin(second);
        callCentre.begin(second);

        String calendar =
                text(staff.open(Desk.base(second) + "/calendar?facility=" + place + "&from=" + slot(7).day()));
        assertThat(calendar).contains(over + "?slot=" + slot(7).slotId(), "1/1", "超過で予約");
        assertThat(text(callCentre.open(Desk.base(second) + "/calendar?facility=" + place)))
                .doesNotContain("超過で予約");
        Map<String, String> slot = Map.of("slot", "" + slot(7).slotId());
        assertThat(callCentre
                        .post(Desk.base(second) + "/calendar", over, slot)
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(staff.post(over + "?slot=" + slot(7).slotId(), over, slot)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(redirect(staff.post(
                        over + "?slot=" + slot(7).slotId(),
                        over,
                        Map.of("slot", "" + slot(7).slotId(), "reason", "案内の誤りのため"))))
                .isEqualTo(Desk.base(second) + "/booking");
        staff.finish(second);
        assertThat(text(staff.open("/desk/people/" + second.personId()))).contains("定員超過", "案内の誤りのため");
        assertThat(text(staff.open("/bookings?place=" + place + "&from=" + slot(7).day() + "&to=" + slot(7).day())))
                .contains("満員 一", "満員 二")
                .containsOnlyOnce("定員超過");
    }

    @Test
    void a_family_member_joins_by_number_alone_and_not_when_booked_already() throws Exception {
        BookablePerson caller = person("家族 太郎");
        BookablePerson child = person("家族 花子");
        long room = CityScope.call(cities.miura(), () -> town.place("家族会場", 3));
        BoardSlot slot = CityScope.call(cities.miura(), () -> town.slot(room, 0));
        staff.begin(caller);
        staff.hold(caller, slot);

        Map<String, String> add = Map.of("number", child.reservationNumber(), "action", "add");
        assertThat(redirect(staff.fill(caller, add))).startsWith(Desk.base(caller) + "/booking");
        assertThat(redirect(staff.finish(caller))).isEqualTo(Desk.base(caller) + "/receipt");
        BookablePerson other = person("家族 次郎");
        staff.begin(other);
        staff.hold(other, CityScope.call(cities.miura(), () -> town.slot(room, 1)));
        assertThat(staff.fill(other, add).getResponse().getStatus()).isEqualTo(422);
        assertThat(staff.fill(other, Map.of("number", "9999", "action", "add"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_booking_is_moved_and_cancelled_for_a_caller() throws Exception {
        BookablePerson caller = person("変更 太郎");
        long room = CityScope.call(cities.miura(), () -> town.place("変更会場", 2));
        BoardSlot from = CityScope.call(cities.miura(), () -> town.slot(room, 0));
        BoardSlot to = CityScope.call(cities.miura(), () -> town.slot(room, 1));
        callCentre.begin(caller);
        callCentre.hold(caller, from);
        callCentre.finish(caller);

        String time = Desk.base(caller) + "/change/time";
        assertThat(text(callCentre.open(time))).contains("\"" + Desk.base(caller) + "/change/hold\"", "変更 太郎");
        assertThat(redirect(
                        callCentre.post(time, Desk.base(caller) + "/change/hold", Map.of("slot", "" + to.slotId()))))
                .isEqualTo(Desk.base(caller) + "/change/confirm");
        String confirm = text(callCentre.open(Desk.base(caller) + "/change/confirm"));
        String change = confirm.replaceAll("(?s).*name=\"change\" value=\"([^\"]+)\".*", "$1");
        assertThat(redirect(callCentre.post(
                        Desk.base(caller) + "/change/confirm",
                        Desk.base(caller) + "/change",
                        Map.of("change", change, "slot", "" + to.slotId()))))
                .isEqualTo(Desk.base(caller) + "/receipt?done=moved");
        String cancel = Desk.base(caller) + "/change/cancel";
        String id = text(callCentre.open(cancel)).replaceAll("(?s).*name=\"booking\" value=\"([^\"]+)\".*", "$1");
        assertThat(redirect(callCentre.post(cancel, cancel, Map.of("booking", id))))
                .isEqualTo(Desk.base(caller) + "/change/cancelled");
        assertThat(bookings(caller)).isZero();
        assertThat(text(callCentre.open("/desk/people/" + caller.personId()))).contains("取消", "変更会場");
    }

    @Test
    void those_who_only_look_and_other_cities_are_kept_out() throws Exception {
        BookablePerson caller = person("隣町 太郎");
        String viewer = browser.signIn(cities.miura(), "miura", "viewer");
        assertThat(status(new Desk(browser, MIURA, viewer), "/desk")).isEqualTo(403);
        assertThat(status(new Desk(browser, MIURA, viewer), Desk.base(caller) + "/calendar"))
                .isEqualTo(403);
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        Desk neighbour = new Desk(browser, "kurume.localhost", kurume);
        assertThat(status(neighbour, "/desk/people/" + caller.personId())).isEqualTo(404);
        assertThat(status(neighbour, Desk.base(caller) + "/calendar")).isEqualTo(404);
        assertThat(text(neighbour.post("/desk", "/desk", Map.of("number", caller.reservationNumber()))))
                .contains("該当する方は見つかりませんでした");
        assertThat(status(staff, "/desk/p/nobody/calendar")).isEqualTo(404);
        assertThat(status(staff, "/calendar")).isEqualTo(404);
    }

    private int status(Desk desk, String path) throws Exception {
        return desk.open(path).getResponse().getStatus();
    }

    private static MvcResult find(Desk desk, String number) throws Exception {
        return desk.post("/desk", "/desk", Map.of("number", number));
    }

    private static String wide(String number) {
        return number.chars()
                .mapToObj(character -> Character.toString(character + 0xFEE0))
                .reduce("", String::concat);
    }

    private BookablePerson person(String name) {
        return CityScope.call(cities.miura(), () -> town.person(name, "1990-01-02", "三浦市城山町"));
    }

    private BoardSlot slot(int index) {
        return CityScope.call(cities.miura(), () -> town.slot(place, index));
    }

    private int booked(BoardSlot slot) {
        return CityScope.call(
                cities.miura(),
                () -> context.getBean(JdbcClient.class)
                        .sql("SELECT booked FROM slot WHERE id = ?")
                        .param(slot.slotId())
                        .query(Integer.class)
                        .single());
    }

    private String channel(BookablePerson person) {
        return CityScope.call(
                cities.miura(),
                () -> context.getBean(JdbcClient.class)
                        .sql("""
                        SELECT b.channel || '/' || b.made_by FROM booking b
                        JOIN booking_person p ON p.booking_id = b.id WHERE p.invitee_id = ?
                        """)
                        .param(person.personId())
                        .query(String.class)
                        .single());
    }

    private int bookings(BookablePerson person) {
        UUID id = person.personId();
        return CityScope.call(
                cities.miura(),
                () -> context.getBean(JdbcClient.class)
                        .sql("SELECT count(*) FROM booking_person WHERE invitee_id = ? AND active")
                        .param(id)
                        .query(Integer.class)
                        .single());
    }
}
