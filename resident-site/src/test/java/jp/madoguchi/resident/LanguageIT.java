package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

@ResidentSiteTest
class LanguageIT {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    private TestBrowser browser() {
        return new TestBrowser(miura.host(), port);
    }

    @Test
    void a_browser_is_answered_in_its_language_and_in_japanese_when_it_asks_for_none_of_ours() throws Exception {
        assertThat(browser().asking("ko-KR,ko;q=0.9").get("/").body()).contains("<html lang=\"ko\"");
        HttpResponse<String> other = browser().asking("fr").get("/");
        assertThat(other.body()).contains("<html lang=\"ja\"");
        assertThat(other.headers().allValues("Vary").toString()).contains("Accept-Language", "Cookie");
        assertThat(other.headers().firstValue("Content-Language")).contains("ja-JP");
    }

    @Test
    void an_address_with_a_language_remembers_it_and_leads_to_the_same_page_without_it() throws Exception {
        TestBrowser browser = browser();
        HttpResponse<String> chosen = browser.get("/faq?q=a%26b&lang=en");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/faq?q=a%26b");
        assertThat(browser.cookies()).containsEntry("madoguchi_language", "en");
        assertThat(browser.get("/faq").body()).contains("<html lang=\"en\"");
        assertThat(browser.get("/faq?lang=tlh").statusCode()).isEqualTo(200);
        assertThat(browser.get("//example.org/?lang=ja").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotStartWith("//"));
    }

    @Test
    void the_buttons_in_the_header_show_the_same_page_again_and_never_another_site() throws Exception {
        TestBrowser browser = browser();
        browser.get("/faq?q=x");
        HttpResponse<String> page = browser.post("/language", "lang", "vi", "to", "/faq");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/faq");
        assertThat(browser.follow(page).body()).contains("<html lang=\"vi\"").contains("aria-current=\"true\"");
        for (String elsewhere : new String[] {"//example.org", "https://example.org/", "/\\example.org"}) {
            assertThat(browser.post("/language", "lang", "vi", "to", elsewhere)
                            .headers()
                            .firstValue("Location"))
                    .contains("/");
        }
    }

    @Test
    @Requirement("R089")
    void choosing_a_language_on_the_form_keeps_everything_that_was_typed() throws Exception {
        TestBrowser browser = browser();
        browser.signIn(miura.resident());
        browser.postAndFollow(
                "/hold", "slot", String.valueOf(miura.slots().get(6).slotId()));
        HttpResponse<String> form =
                browser.postAndFollow("/booking", "email", "half-typed", "cautions", "true", "lang", "zh");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("<html lang=\"zh-Hans\"").contains("value=\"half-typed\"");
    }

    @Test
    void two_readers_of_one_calendar_each_read_their_own_language() throws Exception {
        TestBrowser japanese = browser();
        TestBrowser english = browser().asking("en");
        japanese.signIn(miura.resident());
        english.signIn(miura.resident());
        String address = "/calendar?view=list";
        for (int i = 0; i < 2; i++) {
            assertThat(japanese.get(address).body())
                    .contains("<html lang=\"ja\"")
                    .contains("○</b> <small>予約可");
            assertThat(english.get(address).body())
                    .contains("<html lang=\"en\"")
                    .containsPattern("(Mon|Tue|Wed), \\d+ ");
        }
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_readers_language() throws Exception {
        HttpResponse<String> missing = browser().asking("pt").get("/nowhere");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<html lang=\"pt-BR\"");
    }
}
