package jp.madoguchi.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.audit.AuditLog;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

/** Keycloak does not answer here at all. */
@AdminTest
class WithoutKeycloakIT {

    private static final String MIURA = "miura.localhost";
    private static final String REASON = "madoguchi.web.error.reason";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private AuditLog audit;

    @Test
    void whoever_is_signed_in_goes_on_working() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "hataraku", "administrator");
        for (String page : List.of("/", "/slots", "/people", "/groups", "/account", "/access")) {
            assertThat(browser.open(MIURA, session, page).getResponse().getStatus())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void screens_that_need_it_say_so_and_nothing_is_changed() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "boss", "administrator");
        closed(browser.open(MIURA, session, "/staff"));
        closed(browser.submit(
                MIURA,
                session,
                "/staff/new",
                "/staff/new",
                Map.of("shortName", "nobody", "familyName", "山田", "givenName", "花子", "groups", "counter")));
        assertThat(CityScope.call(cities.miura(), () -> audit.of("staff", "miura.nobody")))
                .isEmpty();
    }

    @Test
    void whoever_is_not_signed_in_is_told_and_not_sent_to_an_address_that_does_not_answer() throws Exception {
        MvcResult answer = browser.open(MIURA, "", "/oauth2/authorization/staff");
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/sign-in/closed");
        MvcResult page = browser.open(MIURA, "", "/sign-in/closed");
        assertThat(page.getResponse().getStatus()).isEqualTo(503);
        assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("サインイン");
    }

    private static void closed(MvcResult answer) {
        assertThat(answer.getResponse().getStatus()).isEqualTo(503);
        assertThat(answer.getRequest().getAttribute(REASON)).isEqualTo("accounts");
    }
}
