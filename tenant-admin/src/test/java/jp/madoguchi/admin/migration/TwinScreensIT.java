package jp.madoguchi.admin.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.lifecycle.CityOrder;
import jp.madoguchi.core.rehearsal.RehearsalDesk;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MvcResult;

/** A twin's pages beside those of its city. */
@AdminTest
class TwinScreensIT {

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private ApplicationContext context;

    @Test
    @Requirement("R270")
    void every_page_of_a_twin_says_that_it_is_a_rehearsal_and_no_search_engine_may_keep_it() throws Exception {
        RehearsalDesk desk = context.getBean(RehearsalDesk.class);
        CityOrder order = desk.order(cities.miura(), null);
        desk.announce(cities.miura(), order);
        City twin = context.getBean(CityProvisioning.class)
                .provision(
                        new NewCity(order.code(), order.name(), order.preset(), List.of("miura-rehearsal.localhost")));

        String session = browser.signIn(twin, twin.code(), "administrator");
        MvcResult page = browser.open("miura-rehearsal.localhost", session, "/");
        assertThat(text(page)).contains("リハーサル環境", "本番には反映されません");
        assertThat(page.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");

        String list = "/migration/mail-to";
        String host = "miura-rehearsal.localhost";
        browser.submit(host, session, list, list, Map.of("entries", "tester@example.jp\n@city.example.jp"));
        browser.submit(host, session, list, list, Map.of("entries", "だれか"));
        assertThat(text(browser.open(host, session, list))).contains("保存できませんでした。", ">だれか</textarea>");
        assertThat(text(browser.open(host, session, list))).contains("tester@example.jp\n@city.example.jp");
        assertThat(text(browser.open(host, session, "/migration"))).contains(list);

        String own = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult real = browser.open("miura.localhost", own, "/");
        assertThat(text(real)).doesNotContain("リハーサル環境", "noindex");
        assertThat(real.getResponse().getHeader("X-Robots-Tag")).isNull();
        assertThat(browser.open("miura.localhost", own, list).getResponse().getStatus())
                .isEqualTo(404);
        assertThat(browser.open("miura-rehearsal.localhost", own, "/")
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
