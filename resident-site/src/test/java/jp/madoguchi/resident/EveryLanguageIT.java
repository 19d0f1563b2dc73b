package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.core.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Walks a booking in every language: whatever is not the city's own word is in the reader's language. */
@ResidentSiteTest
class EveryLanguageIT {

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern AS_PRINTED = Pattern.compile("「[^」]*」");

    /** Names of the town's places, where no mark can stand: in options and captions. */
    private static final List<String> OF_THE_TOWN = List.of("本庁舎 1階 市民課窓口", "南出張所", "城山町1-1");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("miura")
    private TestTown miura;

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "JA")
    void a_booking_is_made_without_reading_japanese(Language language) throws Exception {
        TestBrowser browser = new TestBrowser(miura.host(), port);
        browser.get("/?lang=" + language.code());
        for (String page :
                List.of("/", "/guide", "/terms", "/privacy", "/contact", "/faq", "/faq?q=zzz", "/places", "/nowhere")) {
            reads(language, page, browser.get(page));
        }
        TestTown.Resident self = miura.resident();
        browser.get("/signin");
        reads(language, "wrong sign-in", browser.post("/signin", "number", "", "password", ""));
        reads(language, "calendar", browser.signIn(self));
        reads(language, "list", browser.get("/calendar?view=list&days=20"));
        String slot =
                String.valueOf(miura.slots().get(10 + 3 * language.ordinal()).slotId());
        reads(language, "gone", browser.post("/hold", "slot", "999999999"));
        reads(language, "form", browser.postAndFollow("/hold", "slot", slot));
        reads(language, "form with errors", browser.post("/booking", "email", "x", "action", "confirm"));
        reads(
                language,
                "confirmation",
                browser.postAndFollow(
                        "/booking",
                        "email",
                        "a@example.jp",
                        "phone",
                        "046-882-1111",
                        "cautions",
                        "true",
                        "action",
                        "confirm"));
        HttpResponse<String> receipt = browser.postAndFollow(
                "/booking/complete",
                "idempotencyKey",
                browser.hidden("idempotencyKey"),
                "seen",
                browser.hidden("seen"),
                "email",
                "a@example.jp",
                "phone",
                "046-882-1111",
                "cautions",
                "true");
        assertThat(receipt.uri().getPath()).isEqualTo("/receipt");
        reads(language, "receipt", receipt);
    }

    private static void reads(Language language, String page, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(page).isLessThan(500);
        Document html = Jsoup.parse(answer.body());
        assertThat(html.selectFirst("html").attr("lang")).as(page).isEqualTo(language.tag());
        html.select(".languages, .languages-below, .languages-link, script").remove();
        assertThat(html.text()).as("%s: no key without a text", page).doesNotContain("??");
        if (language == Language.EASY) {
            return;
        }
        html.select("[lang=ja]:not(html)").remove();
        StringBuilder seen = new StringBuilder(html.text());
        html.select("[aria-label], [placeholder], [alt]")
                .forEach(each -> seen.append('\n')
                        .append(each.attr("aria-label"))
                        .append(each.attr("placeholder"))
                        .append(each.attr("alt")));
        String text = AS_PRINTED.matcher(seen).replaceAll("");
        for (String name : OF_THE_TOWN) {
            text = text.replace(name, "");
        }
        assertThat(text).as("%s (%s)", page, language).doesNotContainPattern(language == Language.ZH ? KANA : JAPANESE);
    }
}
