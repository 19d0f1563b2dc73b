package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a resident does with a booking that stands, without JavaScript. */
@ResidentSiteTest
class ChangeJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @Autowired
    @Qualifier("kurume")
    private TestTown kurume;

    private TestBrowser booked(TestTown town, TestTown.Resident resident, int slot) throws Exception {
        TestBrowser browser = new TestBrowser(town.host(), port);
        browser.signIn(resident);
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(town.slots().get(slot).slotId()));
        String[] contact = {"email", "taro@example.jp", "phone", "046-882-1111", "cautions", "true"};
        browser.postAndFollow(
                "/booking", "email", contact[1], "phone", contact[3], "cautions", "true", "action", "confirm");
        HttpResponse<String> receipt = browser.postAndFollow(
                "/booking/complete",
                "idempotencyKey",
                browser.hidden("idempotencyKey"),
                "email",
                contact[1],
                "phone",
                contact[3],
                "cautions",
                "true");
        assertThat(receipt.body()).contains("予約が完了しています").contains("日時や場所を変更する");
        return browser;
    }

    @Test
    @Requirement({"R095", "R097", "R098", "R099"})
    void a_resident_moves_a_booking_and_a_second_click_or_the_back_button_shows_the_truth() throws Exception {
        TestTown.Resident self = miura.resident();
        TestBrowser browser = booked(miura, self, 20);
        BoardSlot wanted = miura.slots().get(21);

        HttpResponse<String> calendar = browser.get("/change/time");
        assertThat(calendar.body())
                .contains("新しい日時を選ぶ")
                .contains("いまのご予約")
                .contains(" now\"")
                .contains("\"/change/time?")
                .doesNotContain("\"/calendar?");

        HttpResponse<String> confirm = browser.postAndFollow("/change/hold", "slot", String.valueOf(wanted.slotId()));
        assertThat(confirm.body()).contains("まだ変更は完了していません").contains("新しい日時");
        String change = browser.hidden("change");
        String slot = browser.hidden("slot");

        HttpResponse<String> first = browser.post("/change", "change", change, "slot", slot);
        HttpResponse<String> again = browser.post("/change", "change", change, "slot", slot);
        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/receipt?done=moved"));
        assertThat(again.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/receipt"));
        assertThat(browser.follow(first).body()).contains("日時の変更が完了しました");
        assertThat(browser.follow(browser.get("/change/confirm")).body()).contains("新しい日時を選ぶ");
    }

    @Test
    @Requirement({"R087", "R097"})
    void a_family_member_is_added_and_removed_and_a_wrong_secret_is_named_at_its_field() throws Exception {
        TestTown.Resident family = miura.resident();
        TestBrowser browser = booked(miura, miura.resident(), 24);

        browser.get("/change/people");
        HttpResponse<String> wrong = browser.post("/change/people", "number", family.number(), "password", "wrong");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#number\"").doesNotContain("value=\"wrong\"");

        HttpResponse<String> added =
                browser.postAndFollow("/change/people", "number", family.number(), "password", TestTown.PASSWORD);
        assertThat(added.body()).contains("ご家族を追加しました").contains(grouped(family.number()));

        HttpResponse<String> left = browser.postAndFollow(
                "/change/leave",
                "booking",
                browser.hidden("booking"),
                "person",
                personOf(added.body(), grouped(family.number())));
        assertThat(left.body()).contains("予約から外しました").doesNotContain(grouped(family.number()));
    }

    @Test
    void where_there_is_no_room_for_one_more_another_time_for_all_is_offered() throws Exception {
        TestTown.Resident family = kurume.resident();
        TestBrowser browser = booked(kurume, kurume.resident(), 24);

        browser.get("/change/people");
        HttpResponse<String> full =
                browser.post("/change/people", "number", family.number(), "password", TestTown.PASSWORD);
        assertThat(full.statusCode()).isEqualTo(409);
        assertThat(full.body()).contains("全員分の空きがありません").contains(grouped(family.number()));
        assertThat(browser.get("/change/time").body()).contains(grouped(family.number()));
        assertThat(browser.postAndFollow("/change/release").body()).contains("予約が完了しています");
        assertThat(browser.get("/change/time").body()).doesNotContain(grouped(family.number()));
    }

    @Test
    void looking_at_the_cancel_page_changes_nothing_and_its_button_cancels_once() throws Exception {
        TestBrowser browser = booked(miura, miura.resident(), 28);
        assertThat(browser.get("/change/cancel").body()).contains("この予約を取り消す");
        assertThat(browser.get("/receipt").body()).contains("予約が完了しています");

        browser.get("/change/cancel");
        String booking = browser.hidden("booking");
        assertThat(browser.postAndFollow("/change/cancel", "booking", booking).body())
                .contains("予約を取り消しました")
                .contains("もう一度予約する");
        assertThat(browser.postAndFollow("/change/cancel", "booking", booking).body())
                .contains("予約を取り消しました");
        assertThat(browser.follow(browser.get("/change/cancel")).body()).contains("予約を取り消しました");
        assertThat(browser.follow(browser.get("/change/time")).body()).contains("日時を選ぶ");
    }

    @Test
    void wrong_input_changes_nothing_and_is_no_error_of_the_server() throws Exception {
        TestBrowser browser = booked(miura, miura.resident(), 32);
        String other = String.valueOf(kurume.slots().getFirst().slotId() + 100_000);
        String[] odd = {
            "", "x", "-1", other, "99999999999999999999", "👨‍👩‍👧", "a".repeat(10_000), "1\r\nSet-Cookie: a=b"
        };
        for (String value : odd) {
            browser.get("/change/time?facility=1&from=2027-02-29&days=0&view=none");
            assertThat(browser.post("/change/hold", "slot", value, "from", value)
                            .statusCode())
                    .isEqualTo(409);
            browser.get("/change/people");
            assertThat(browser.post("/change", "change", value, "slot", value).statusCode())
                    .isEqualTo(303);
            assertThat(browser.post("/change/leave", "booking", value, "person", value)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(browser.post("/change/people", "number", value, "password", value)
                            .statusCode())
                    .isEqualTo(422);
            assertThat(browser.post("/change/cancel", "booking", value).statusCode())
                    .isEqualTo(303);
        }
        String stranger = UUID.randomUUID().toString();
        browser.post("/change", "change", stranger, "slot", "1");
        browser.post("/change/cancel", "booking", stranger);
        assertThat(browser.get("/receipt").body()).contains("予約が完了しています");
    }

    private static String personOf(String page, String number) {
        String row = page.substring(page.indexOf(number));
        String field = "name=\"person\" value=\"";
        int start = row.indexOf(field) + field.length();
        return row.substring(start, row.indexOf('"', start));
    }

    private static String grouped(String number) {
        return ReservationNumber.parse(number).orElseThrow().print();
    }
}
