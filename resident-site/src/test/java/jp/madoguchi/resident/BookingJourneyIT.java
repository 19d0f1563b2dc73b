package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

@ResidentSiteTest
class BookingJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @Autowired
    @Qualifier("kurume")
    private TestTown kurume;

    @Autowired
    private PlatformDatabase database;

    private TestBrowser at(TestTown town) {
        return new TestBrowser(town.host(), port);
    }

    @Test
    @Requirement({"R065", "R070", "R071", "R075", "R076", "R084", "R085", "R091", "R095"})
    void a_resident_books_for_a_family_without_javascript_and_sees_it_at_the_next_sign_in() throws Exception {
        TestTown.Resident self = miura.resident();
        TestTown.Resident family = miura.resident();
        BoardSlot slot = miura.slots().getFirst();
        TestBrowser browser = at(miura);

        HttpResponse<String> calendar = browser.signIn(self);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).contains("日時を選ぶ").contains("○ 予約可").contains("南出張所");

        HttpResponse<String> form = browser.postAndFollow("/hold", "slot", String.valueOf(slot.slotId()));
        assertThat(form.body()).contains("までお取りしています").contains("ご確認いただきたいこと");

        HttpResponse<String> added = browser.postAndFollow(
                "/booking",
                "email",
                "taro@example.jp",
                "number",
                family.number(),
                "password",
                TestTown.PASSWORD,
                "action",
                "add");
        assertThat(added.body()).contains("value=\"taro@example.jp\"").contains(grouped(family.number()));

        HttpResponse<String> confirm = browser.postAndFollow(
                "/booking",
                "email",
                "taro@example.jp",
                "phone",
                "046-882-1111",
                "cautions",
                "true",
                "action",
                "confirm");
        assertThat(confirm.body()).contains("まだ予約は完了していません").contains(grouped(family.number()));

        String key = browser.hidden("idempotencyKey");
        String[] confirmed = {
            "idempotencyKey", key, "email", "taro@example.jp", "phone", "046-882-1111", "cautions", "true"
        };
        HttpResponse<String> first = browser.post("/booking/complete", confirmed);
        assertThat(first.statusCode()).isEqualTo(303);
        HttpResponse<String> again = browser.post("/booking/complete", confirmed);
        assertThat(again.statusCode()).isEqualTo(303);

        HttpResponse<String> receipt = browser.follow(first);
        assertThat(receipt.body())
                .contains("予約が完了しています")
                .contains(grouped(self.number()))
                .contains(grouped(family.number()))
                .contains("本庁舎 1階 市民課窓口")
                .contains("当日お持ちいただくもの");
        assertThat(count("SELECT count(*) FROM city_miura.booking b JOIN city_miura.booking_person p"
                        + " ON p.booking_id = b.id JOIN city_miura.invitee i ON i.id = p.invitee_id"
                        + " WHERE i.reservation_number = '" + self.number() + "'"))
                .isEqualTo(1);

        assertThat(at(miura).signIn(family).body()).contains("予約が完了しています");
    }

    @Test
    @Requirement("R089")
    void without_confirming_the_cautions_the_form_comes_back_with_everything_that_was_typed() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(miura.slots().get(1).slotId()));
        HttpResponse<String> answer =
                browser.post("/booking", "email", "taro@example", "phone", "", "action", "confirm");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("data-focus")
                .contains("href=\"#email\"")
                .contains("href=\"#phone\"")
                .contains("href=\"#cautions\"")
                .contains("value=\"taro@example\"");
        assertThat(browser.get("/booking/confirm").statusCode()).isEqualTo(303);
    }

    @Test
    void a_slot_that_is_gone_is_answered_409_with_the_calendar_and_what_was_typed_stays() throws Exception {
        BoardSlot slot = kurume.slots().getFirst();
        TestBrowser first = at(kurume);
        first.signIn(kurume.resident());
        assertThat(first.post("/hold", "slot", String.valueOf(slot.slotId())).statusCode())
                .isEqualTo(303);

        TestBrowser second = at(kurume);
        second.signIn(kurume.resident());
        HttpResponse<String> gone = second.post(
                "/hold",
                "slot",
                String.valueOf(slot.slotId()),
                "from",
                slot.day().toString(),
                "view",
                "list");
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(gone.body()).contains("ほかの方の予約で埋まりました").contains("予約不可").contains("class=\"day\"");
    }

    @Test
    void a_hold_that_has_expired_keeps_what_was_typed_and_the_same_time_can_still_be_booked() throws Exception {
        TestTown.Resident self = kurume.resident();
        TestBrowser browser = at(kurume);
        browser.signIn(self);
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(kurume.slots().get(3).slotId()));
        browser.postAndFollow("/booking", "email", "a@example.jp", "cautions", "true", "action", "confirm");
        database.execute(
                "UPDATE city_kurume.hold h SET expires_at = now() - interval '1 minute' FROM city_kurume.invitee i"
                        + " WHERE i.id = h.invitee_id AND i.reservation_number = '" + self.number() + "'");
        HttpResponse<String> form = browser.get("/booking");
        assertThat(form.body()).contains("お取り置きの時間が過ぎました").contains("value=\"a@example.jp\"");
        browser.get("/booking/confirm");
        HttpResponse<String> done = browser.postAndFollow(
                "/booking/complete",
                "idempotencyKey",
                browser.hidden("idempotencyKey"),
                "email",
                "a@example.jp",
                "cautions",
                "true");
        assertThat(done.body()).contains("予約が完了しています");
    }

    @Test
    void a_wrong_password_for_a_family_member_is_named_at_its_field() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(miura.slots().get(4).slotId()));
        HttpResponse<String> answer =
                browser.post("/booking", "number", miura.resident().number(), "password", "wrong", "action", "add");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#number\"").doesNotContain("value=\"wrong\"");
    }

    private static String grouped(String number) {
        return jp.madoguchi.base.id.ReservationNumber.parse(number)
                .orElseThrow()
                .print();
    }

    private long count(String sql) throws Exception {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
