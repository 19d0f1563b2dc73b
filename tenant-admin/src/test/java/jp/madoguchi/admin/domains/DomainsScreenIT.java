package jp.madoguchi.admin.domains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
class DomainsScreenIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Test
    void an_administrator_asks_for_a_host_reads_how_to_prove_it_and_no_other_city_sees_it() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult refused = browser.submit(MIURA, session, "/domains", "/domains", Map.of("host", "*.lg.jp"));
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/domains");
        MvcResult asked =
                browser.submit(MIURA, session, "/domains", "/domains", Map.of("host", "mynumber.city.miura.lg.jp"));
        String one = String.valueOf(asked.getResponse().getRedirectedUrl());
        assertThat(one).startsWith("/domains/");
        assertThat(text(browser.open(MIURA, session, one)))
                .contains("_madoguchi.mynumber.city.miura.lg.jp", "/.well-known/madoguchi/", "待ち", "いま確認する");
        assertThat(text(browser.open(MIURA, session, one + "/remove"))).contains("次のことが止まります");
        browser.submit(MIURA, session, one, one + "/check", Map.of());
        assertThat(text(browser.open(MIURA, session, "/domains"))).contains("mynumber.city.miura.lg.jp", MIURA);

        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(browser.open("kurume.localhost", kurume, one).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void who_has_no_right_on_own_domains_neither_sees_nor_asks() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "counter", "counter");
        assertThat(browser.open(MIURA, session, "/domains").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(browser.ask("POST", MIURA, session, "/domains").getResponse().getStatus())
                .isEqualTo(403);
    }

    private static String text(MvcResult result) throws Exception {
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return result.getResponse().getContentAsString();
    }
}
