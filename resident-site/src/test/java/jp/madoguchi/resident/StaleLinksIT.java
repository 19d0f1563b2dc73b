package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Links and QR codes that open nothing: over, used, revoked, guessed, or of another city. */
@ResidentSiteTest
@Import(TownClock.class)
class StaleLinksIT {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private TownClock clock;

    @Autowired
    private CitySettings settings;

    @LocalServerPort
    private int port;

    @BeforeEach
    void tuesday() {
        clock.set("2026-11-24T10:00");
    }

    @Test
    @Requirement("R074")
    void a_mailed_link_ends_after_its_hours_and_with_the_booking() throws Exception {
        PresetTown town = PresetTown.apart(context, "kurume", "久留米市");
        long place = town.place("市役所 市民課", "通常");
        town.publish(place, clock.today(), clock.today().plusDays(20));
        String link = mailed(town, "used@example.jp");
        PresetWalk walk = new PresetWalk(town, clock, port);
        walk.browser().follow(walk.browser().get(link));
        walk.signIn(town.withNotice("777111777", "1C2345678", "0505"));
        walk.hold(town.slot(place, "2026-12-02T10:00"));
        assertThat(leadsTo(new TestBrowser(town.host(), port), link)).doesNotContain("over");
        walk.complete("email", "used@example.jp");
        assertThat(leadsTo(new TestBrowser(town.host(), port), link)).contains("/start?over");

        String unused = mailed(town, "late@example.jp");
        clock.pass(Duration.ofHours(23));
        assertThat(leadsTo(new TestBrowser(town.host(), port), unused)).doesNotContain("over");
        clock.pass(Duration.ofHours(1));
        TestBrowser late = new TestBrowser(town.host(), port);
        assertThat(leadsTo(late, unused)).contains("/start?over");
        assertThat(late.get("/start?over").body()).contains("メールアドレス", "もう一度");
    }

    @Test
    @Requirement("R066")
    void a_qr_code_of_a_notice_that_ended_or_of_nobody_or_switched_off_opens_nothing() throws Exception {
        PresetTown town = PresetTown.apart(context, "miura", "三浦市");
        PresetTown.Person person = town.withReservationId(true);
        String code = "/Q/" + person.qrToken();
        assertThat(leadsTo(new TestBrowser(town.host(), port), code)).endsWith("/calendar");
        for (String guessed : new String[] {
            "/Q/" + new SecureTokens().qrToken(), "/Q/AAAA", "/Q/%F0%9F%98%80", "/Q/" + "A".repeat(3_000), code + "A"
        }) {
            assertThat(leadsTo(new TestBrowser(town.host(), port), guessed))
                    .as(guessed)
                    .contains("/signin?qr");
        }
        set(town, false);
        assertThat(leadsTo(new TestBrowser(town.host(), port), code)).contains("/signin?qr");
        set(town, true);

        TestBrowser signedIn = new TestBrowser(town.host(), port);
        signedIn.get(code);
        assertThat(signedIn.get("/calendar").statusCode()).isEqualTo(200);
        town.end(person);
        assertThat(leadsTo(new TestBrowser(town.host(), port), code)).contains("/signin?qr");
        assertThat(signedIn.get("/calendar").statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_ends_by_itself() throws Exception {
        PresetTown town = PresetTown.apart(context, "miura", "三浦市");
        TestBrowser browser = new TestBrowser(town.host(), port);
        browser.get("/Q/" + town.withReservationId(true).qrToken());
        clock.pass(Duration.ofMinutes(119));
        assertThat(browser.get("/calendar").statusCode()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));
        assertThat(leadsTo(browser, "/calendar")).contains("/signin");
    }

    private String mailed(PresetTown town, String address) throws Exception {
        TestBrowser browser = new TestBrowser(town.host(), port);
        browser.get("/start");
        browser.postAndFollow("/start", "email", address);
        return town.linkMailedTo(address);
    }

    private void set(PresetTown town, boolean qr) {
        CityScope.callAsStaff(town.city(), () -> {
            settings.set(Settings.LOGIN_QR, qr, Actor.system("test"));
            return qr;
        });
    }

    private static String leadsTo(TestBrowser browser, String path) throws Exception {
        return browser.get(path).headers().firstValue("Location").orElse("");
    }
}
