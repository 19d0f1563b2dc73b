package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.core.emailfirst.EmailLinks;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.WaitingLinks;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 久留米市 asks for an address first. */
@ResidentSiteTest
class EmailFirstIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    @Requirement({"R073", "R074"})
    void an_address_gets_a_link_that_leads_through_the_sign_in_to_the_booking() throws Exception {
        SchemePeople people = new SchemePeople(context);
        SchemePeople.Town kurume = people.town("kurume", "久留米市");
        people.add(kurume, "MAIL11111", "888000888", "0505", null);
        TestBrowser browser = new TestBrowser(kurume.host(), port);
        assertThat(browser.get("/").body()).contains("href=\"/start\"");
        browser.get("/start");
        HttpResponse<String> odd = browser.post("/start", "email", "taro@gmial.com");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("「taro@gmail.com」の間違いではありませんか");
        assertThat(browser.postAndFollow("/start", "email", "taro@gmial.com", "accepted", "taro@gmail.com")
                        .body())
                .contains("メールをご確認ください");
        String path = CityScope.call(kurume.city(), () -> WaitingLinks.path(context, "taro@gmail.com"));

        browser.get("/signin");
        assertThat(browser.follow(people.send(browser, "888000888", "5", "5")).body())
                .contains("予約の前に、メールアドレスを入力してください");
        assertThat(browser.get(path).headers().firstValue("Location").orElseThrow())
                .endsWith("/calendar");
        assertThat(browser.get("/calendar").body()).contains("日時を選ぶ");

        TestBrowser elsewhere = new TestBrowser(kurume.host(), port);
        assertThat(elsewhere.follow(elsewhere.get(path)).body()).contains("交付通知書ID");
        SchemePeople.Town matsusaka = people.town("matsusaka", "松阪市");
        assertThat(new TestBrowser(matsusaka.host(), port)
                        .get(path)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/start?over");
    }

    @Test
    @Requirement("R074")
    void a_later_link_takes_the_place_of_an_unused_one_of_the_same_address_in_the_same_city() throws Exception {
        SchemePeople people = new SchemePeople(context);
        SchemePeople.Town kurume = people.town("kurume", "久留米市");
        SchemePeople.Town matsusaka = people.town("matsusaka", "松阪市");
        people.add(kurume, "MAIL22222", "888000999", "0505", null);
        String first = link(kurume, "hanako@example.jp");
        String other = link(kurume, "jiro@example.jp");
        String elsewhere = link(matsusaka, "hanako@example.jp");
        String second = link(kurume, "Hanako@Example.JP");

        assertThat(opens(kurume, first)).isFalse();
        assertThat(opens(kurume, other)).isTrue();
        assertThat(opens(matsusaka, elsewhere)).isTrue();
        TestBrowser came = new TestBrowser(kurume.host(), port);
        came.get(second);
        came.get("/signin");
        people.send(came, "888000999", "5", "5");
        String third = link(kurume, "hanako@example.jp");
        assertThat(opens(kurume, second)).isTrue();
        assertThat(opens(kurume, third)).isTrue();
        assertThat(came.get("/calendar").body()).contains("日時を選ぶ");
    }

    private String link(SchemePeople.Town town, String email) {
        return CityScope.call(town.city(), () -> {
            context.getBean(EmailLinks.class)
                    .send(new EmailAddress(email), "192.0.2." + (email.length() % 250), "http://" + town.host());
            String path = WaitingLinks.path(context, email);
            jdbc.sql("UPDATE mail SET recipient = 'read@example.jp' WHERE kind = 'LINK' AND recipient = ?")
                    .param(email)
                    .update();
            return path;
        });
    }

    private boolean opens(SchemePeople.Town town, String path) {
        String token = path.substring(path.lastIndexOf('/') + 1);
        return CityScope.call(
                town.city(), () -> context.getBean(EmailLinks.class).find(token).isPresent());
    }

    @Test
    void no_header_slips_in_by_an_address_and_too_many_requests_read_like_the_first() throws Exception {
        SchemePeople.Town kurume = new SchemePeople(context).town("kurume", "久留米市");
        TestBrowser browser = new TestBrowser(kurume.host(), port);
        for (String wrong : new String[] {
            "a@example.jp\r\nBcc: b@example.jp", "a b@example.jp", "😀@example.jp", "a".repeat(10_000), ""
        }) {
            browser.get("/start");
            assertThat(browser.post("/start", "email", wrong).statusCode()).isEqualTo(422);
        }
        for (int i = 0; i < 5; i++) {
            browser.get("/start");
            assertThat(browser.postAndFollow("/start", "email", "ｔａｒｏ＠example.jp")
                            .body())
                    .contains("メールをご確認ください");
        }
        assertThat(CityScope.<Integer, RuntimeException>call(
                        kurume.city(),
                        () -> jdbc.sql(
                                        "SELECT count(*) FROM mail WHERE kind = 'LINK' AND recipient = 'taro@example.jp'")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(3);
        assertThat(browser.get("/E/GUESSED").headers().firstValue("Location").orElseThrow())
                .contains("/start?over");
    }
}
