package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.testkit.PlatformDatabase;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is sent beside what the pages offer: nothing is booked by it, and nothing is an error of the server. */
@ResidentSiteTest
class WrongInputIT {

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

    @Test
    void a_posted_slot_that_is_another_citys_or_closed_or_nothing_at_all_is_refused_with_the_calendar()
            throws Exception {
        TestBrowser browser = at(kurume);
        browser.signIn(kurume.resident());
        long foreign = miura.slots().stream().mapToLong(BoardSlot::slotId).max().orElseThrow() + 100_000;
        for (String slot : new String[] {
            String.valueOf(foreign),
            "0",
            "-1",
            "9".repeat(18),
            "9".repeat(40),
            "1;DROP TABLE slot",
            "1 OR 1=1",
            "😀",
            ""
        }) {
            browser.get("/calendar");
            HttpResponse<String> answer = browser.post("/hold", "slot", slot, "facility", "-5", "people", "6");
            assertThat(answer.statusCode()).as(slot).isEqualTo(409);
            assertThat(answer.body()).as(slot).contains("日時を選ぶ", "受付を行っていません");
        }
        assertThat(browser.get("/booking").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/calendar"));
    }

    @Test
    @Requirement("R080")
    void a_posted_slot_of_a_place_that_does_not_take_the_procedure_is_refused() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        BoardSlot slot = miura.slots().get(112);
        String place = " WHERE channel = 'WEB' AND facility_id = (SELECT facility_id FROM city_miura.slot WHERE id = "
                + slot.slotId() + ")";
        database.execute("DELETE FROM city_miura.facility_procedure" + place + " AND procedure = 'issue'");
        try {
            browser.get("/calendar");
            HttpResponse<String> answer = browser.post("/hold", "slot", String.valueOf(slot.slotId()));
            assertThat(answer.statusCode()).isEqualTo(409);
        } finally {
            database.execute("INSERT INTO city_miura.facility_procedure (facility_id, procedure, channel)"
                    + " SELECT facility_id, 'issue', 'WEB' FROM city_miura.slot WHERE id = " + slot.slotId());
        }
    }

    @Test
    @Requirement({"R086", "R087"})
    void a_sixth_person_and_one_person_twice_are_not_added() throws Exception {
        TestBrowser browser = at(miura);
        TestTown.Resident self = miura.resident();
        browser.signIn(self);
        hold(browser, 100);
        List<TestTown.Resident> family =
                Stream.generate(miura::resident).limit(5).toList();
        assertThat(add(browser, self).body()).contains("すでに追加されています");
        for (TestTown.Resident each : family.subList(0, 4)) {
            assertThat(browser.follow(add(browser, each)).body()).contains("id=\"people\"");
        }
        HttpResponse<String> sixth = add(browser, family.getLast());
        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(sixth.body()).contains("これ以上は追加できません");
        assertThat(browser.get("/calendar?people=6").statusCode()).isEqualTo(200);
        assertThat(browser.get("/calendar?people=-1").statusCode()).isEqualTo(200);
    }

    @Test
    void eight_clicks_at_once_make_one_booking() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        hold(browser, 104);
        browser.postAndFollow(
                "/booking", "email", "a@example.jp", "phone", "046-882-1111", "cautions", "true", "action", "confirm");
        String[] form = {
            "idempotencyKey",
            browser.hidden("idempotencyKey"),
            "seen",
            browser.hidden("seen"),
            "email",
            "a@example.jp",
            "phone",
            "046-882-1111",
            "cautions",
            "true"
        };
        int before = miura.slots().get(104).booked();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = threads.invokeAll(Stream.generate(() ->
                            (Callable<HttpResponse<String>>) () -> browser.tab().post("/booking/complete", form))
                    .limit(8)
                    .toList());
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
            }
        }
        assertThat(miura.slots().get(104).booked()).isEqualTo(before);
        assertThat(browser.get("/receipt").body()).contains("予約が完了しています");
    }

    @Test
    void after_completion_the_back_button_leads_to_the_booking_and_sends_nothing_twice() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        hold(browser, 108);
        browser.postAndFollow(
                "/booking", "email", "a@example.jp", "phone", "046-882-1111", "cautions", "true", "action", "confirm");
        String[] form = {
            "idempotencyKey",
            browser.hidden("idempotencyKey"),
            "email",
            "a@example.jp",
            "phone",
            "046-882-1111",
            "cautions",
            "true"
        };
        String receipt = browser.postAndFollow("/booking/complete", form).body();
        for (String page : new String[] {"/booking", "/booking/confirm"}) {
            assertThat(browser.follow(browser.get(page)).body()).as(page).contains("予約が完了しています");
        }
        browser.get("/receipt");
        assertThat(browser.follow(browser.post("/booking/complete", form)).body())
                .contains("予約が完了しています");
        browser.get("/receipt");
        assertThat(browser.follow(browser.post("/booking", "email", "b@example.jp", "action", "confirm"))
                        .body())
                .contains("予約が完了しています");
        assertThat(browser.get("/receipt").body()).contains("a@example.jp").doesNotContain("b@example.jp");
        assertThat(receipt).contains("受付番号");
    }

    private TestBrowser at(TestTown town) {
        return new TestBrowser(town.host(), port);
    }

    private void hold(TestBrowser browser, int slot) throws Exception {
        browser.get("/calendar");
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(miura.slots().get(slot).slotId()));
    }

    private static HttpResponse<String> add(TestBrowser browser, TestTown.Resident person) throws Exception {
        return browser.post("/booking", "number", person.number(), "password", TestTown.PASSWORD, "action", "add");
    }
}
