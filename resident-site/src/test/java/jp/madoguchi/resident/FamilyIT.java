package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.core.mail.WaitingLinks;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A family in a city whose residents sign in by notice and day of birth, and which asks for an address first. */
@ResidentSiteTest
class FamilyIT {

    private static @Nullable TestTown opened;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private SchemePeople people;
    private SchemePeople.Town town;
    private TestTown places;

    @BeforeEach
    void town() {
        people = new SchemePeople(context);
        town = people.town("families", "kurume", "久留米市");
        if (opened == null) {
            opened = TestTown.of(context, town.city(), 4);
        }
        places = opened;
    }

    @Test
    @Requirement({"R067", "R073", "R074"})
    void the_address_of_the_link_stands_in_the_form_and_a_child_is_added_by_notice_and_day() throws Exception {
        people.add(town, "FAM000002", "900000002", "0314", null);
        TestBrowser browser = holding("900000001", "FAM000001", 0);
        String form = browser.get("/booking").body();
        assertThat(form)
                .contains("追加する方の交付通知書ID", "追加する方の生まれた月日", "data-proof", "予約IDで追加する")
                .contains("value=\"taro900000001@gmail.com\"")
                .doesNotContain("追加する方のパスワード");

        HttpResponse<String> wrongDay = add(browser, "/booking", "900000002", "3", "15", "email", "hanako@example.jp");
        assertThat(wrongDay.statusCode()).isEqualTo(422);
        assertThat(wrongDay.body()).contains("追加できませんでした", "value=\"900000002\"", "value=\"hanako@example.jp\"");
        HttpResponse<String> noDay = add(browser, "/booking", "900000002", "2", "30");
        assertThat(noDay.body()).contains("生まれた月日を、1月から12月", "href=\"#month\"");
        HttpResponse<String> robot =
                browser.post("/booking", "number", "900000002", "month", "3", "day", "14", "action", "add");
        assertThat(robot.statusCode()).isEqualTo(422);
        assertThat(robot.body()).contains("href=\"#answer\"");

        HttpResponse<String> added =
                browser.follow(add(browser, "/booking", "９００-０００-００２", "３", "１４", "email", "hanako@example.jp"));
        assertThat(added.body()).contains("value=\"hanako@example.jp\"", "name=\"remove\"");
    }

    @Test
    void whoever_has_no_full_birth_date_is_added_by_id_and_password_and_nothing_typed_is_lost() throws Exception {
        TestTown.Resident family = places.resident();
        TestBrowser browser = holding("900000011", "FAM000011", 1);
        browser.get("/booking");
        HttpResponse<String> byId = browser.postAndFollow("/booking", "email", "hanako@example.jp", "with", "id");
        assertThat(byId.body())
                .contains("追加する方の予約ID", "追加する方のパスワード", "交付通知書IDで追加する", "value=\"hanako@example.jp\"")
                .doesNotContain("data-proof");
        HttpResponse<String> added = browser.postAndFollow(
                "/booking",
                "scheme",
                browser.hidden("scheme"),
                "number",
                family.number(),
                "password",
                TestTown.PASSWORD,
                "action",
                "add");
        assertThat(added.body()).contains("name=\"remove\"");
    }

    @Test
    void an_odd_address_is_asked_about_and_both_answers_go_on() throws Exception {
        TestBrowser browser = holding("900000021", "FAM000021", 2);
        browser.get("/booking");
        HttpResponse<String> odd = confirm(browser, "email", "taro@gmial.com");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body())
                .contains("「taro@gmail.com」の間違いではありませんか", "「taro@gmial.com」のまま進む", "value=\"taro@gmial.com\"");

        HttpResponse<String> better = confirm(browser, "email", "taro@gmial.com", "accepted", "taro@gmail.com");
        assertThat(browser.follow(better).body()).contains("taro@gmail.com").doesNotContain("gmial");

        browser.get("/booking");
        HttpResponse<String> kept = confirm(browser, "email", "taro@gmial.com", "kept", "taro@gmial.com");
        assertThat(browser.follow(kept).body()).contains("taro@gmial.com");
        browser.get("/booking");
        assertThat(confirm(browser, "email", "taro@yaho.co.jp", "kept", "taro@gmial.com")
                        .body())
                .contains("「taro@yahoo.co.jp」の間違いではありませんか");
        browser.get("/booking");
        assertThat(confirm(browser, "email", "taro@yaho.co.jp", "accepted", "x\r\nBcc: b@example.jp")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @Requirement("R067")
    void a_person_joins_a_booking_that_stands_by_notice_and_day() throws Exception {
        people.add(town, "FAM000032", "900000032", "0229", null);
        TestBrowser browser = holding("900000031", "FAM000031", 3);
        browser.get("/booking");
        assertThat(browser.follow(confirm(browser, "email", "taro@example.jp")).statusCode())
                .isEqualTo(200);
        browser.postAndFollow(
                "/booking/complete",
                "idempotencyKey",
                browser.hidden("idempotencyKey"),
                "seen",
                browser.hidden("seen"),
                "email",
                "taro@example.jp",
                "cautions",
                "true");

        assertThat(browser.get("/change/people").body())
                .contains("追加する方の交付通知書ID", "data-proof", "/change/people?with=id");
        HttpResponse<String> wrong = add(browser, "/change/people", "900000032", "2", "28");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("追加できませんでした", "value=\"900000032\"");
        assertThat(browser.follow(add(browser, "/change/people", "900000032", "2", "29"))
                        .body())
                .contains("ご家族を追加しました");
        assertThat(browser.get("/change/people?with=id").body()).contains("追加する方のパスワード");
    }

    /** Somebody who came by a link, signed in and chose a time. */
    private TestBrowser holding(String notice, String serial, int slot) throws Exception {
        people.add(town, serial, notice, "0505", null);
        TestBrowser browser = new TestBrowser(town.host(), port);
        String address = "taro" + notice + "@gmail.com";
        browser.get("/start");
        browser.postAndFollow("/start", "email", address);
        browser.get(CityScope.call(town.city(), () -> WaitingLinks.path(context, address)));
        browser.get("/signin");
        browser.follow(people.send(browser, notice, "5", "5"));
        browser.get("/calendar");
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(places.slots().get(slot).slotId()));
        return browser;
    }

    private HttpResponse<String> add(
            TestBrowser browser, String path, String number, String month, String day, String... more)
            throws Exception {
        String ticket = browser.hidden("ticket");
        List<String> fields = new ArrayList<>(List.of(
                "scheme", browser.hidden("scheme"), "number", number, "month", month, "day", day, "ticket", ticket));
        fields.addAll(List.of("work", people.solve(browser, ticket), "answer", "", "action", "add"));
        fields.addAll(Arrays.asList(more));
        return browser.post(path, fields.toArray(String[]::new));
    }

    private static HttpResponse<String> confirm(TestBrowser browser, String... fields) throws Exception {
        List<String> all = new ArrayList<>(List.of("cautions", "true", "action", "confirm"));
        all.addAll(Arrays.asList(fields));
        return browser.post("/booking", all.toArray(String[]::new));
    }
}
