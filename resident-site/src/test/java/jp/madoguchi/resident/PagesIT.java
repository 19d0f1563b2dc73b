package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.MediaOutcome;
import jp.madoguchi.core.page.PageContent;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageDetail;
import jp.madoguchi.core.page.PageKind;
import jp.madoguchi.core.page.PageOutcome;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.text.EditableTexts;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.core.text.TextDesk;
import jp.madoguchi.core.text.TextOutcome;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** What a city's staff write, as residents read it. */
@ResidentSiteTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
class PagesIT {

    @Autowired
    private TestTown miura;

    @Autowired
    private TestTown kurume;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private PageDesk desk;

    @Autowired
    private TextDesk texts;

    @Autowired
    private EditableTexts editable;

    @Autowired
    private MediaLibrary media;

    @LocalServerPort
    private int port;

    @Test
    @Requirement({"R186", "R189"})
    void a_citys_sentence_stands_on_its_pages_and_on_no_other_citys() throws Exception {
        String own = "三浦の方だけの案内です。";
        in(
                "miura",
                () -> assertThat(texts.save("home.need.text", Language.JA, 0, own))
                        .isInstanceOf(TextOutcome.Done.class));
        Awaitility.await()
                .untilAsserted(() -> assertThat(at(miura).get("/").body()).contains(own));
        assertThat(at(kurume).get("/").body()).doesNotContain(own);
    }

    @Test
    @Requirement("R189")
    void a_changed_sentence_reaches_the_calendar_that_is_kept() throws Exception {
        TestBrowser browser = at(miura);
        browser.signIn(miura.resident());
        assertThat(browser.get("/calendar").body()).contains("<h1>日時を選ぶ</h1>");
        in("miura", () -> texts.save("calendar.title", Language.JA, 0, "三浦市の日時えらび"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(browser.get("/calendar").body()).contains("三浦市の日時えらび"));
    }

    @Test
    void every_text_of_the_site_can_be_worded_by_the_city_and_every_fact_in_it_has_a_name() {
        assertThat(editable.all(Language.JA)).hasSizeGreaterThan(120).allSatisfy(text -> {
            assertThat(text.defaultText()).doesNotContainPattern("\\{[0-9]");
            assertThat(texts.problems(text, text.defaultText())).as(text.key()).isEmpty();
        });
    }

    @Test
    @Requirement({"R186", "R187", "R188"})
    void pages_questions_and_notices_are_the_citys_own() throws Exception {
        in("miura", () -> {
            publish(PageKind.PAGE, "parking", PageContent.of("駐車場のご案内", "## 場所\n\n{市名}役所の地下です。", "", 60, true));
            publish(PageKind.NOTICE, null, PageContent.of("年末のお休み", "12月29日から", "", 0, false));
        });
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(at(miura).get("/").body()).contains("href=\"/pages/parking\"", "駐車場のご案内", "年末のお休み"));
        assertThat(at(miura).get("/pages/parking").body()).contains("<h2>場所</h2>", "三浦市役所の地下です。");
        assertThat(at(kurume).get("/pages/parking").statusCode()).isEqualTo(404);
        assertThat(at(kurume).get("/").body()).doesNotContain("年末のお休み");
        assertThat(at(miura).get("/pages/none").statusCode()).isEqualTo(404);
        assertThat(at(miura).get("/contact").body()).contains("受付時間", "通知書をご用意ください");
    }

    @Test
    @Requirement("R187")
    void questions_are_searched_without_a_script() throws Exception {
        assertThat(at(kurume).get("/faq").body()).contains("家族の分も", "空きがありません");
        String found = at(kurume)
                .get("/faq?q=%E5%AE%B6%E6%97%8F%E3%80%80%E4%B8%80%E7%B7%92")
                .body();
        assertThat(found).contains("家族の分も", "1件の質問").doesNotContain("空きがありません", "見つかりませんでした");
        assertThat(at(kurume).get("/faq?q=%3Cscript%3E").body())
                .contains("当てはまる質問が見つかりませんでした", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_picture_is_kept_by_browsers_for_a_year_and_is_no_other_citys() throws Exception {
        UUID id = ((MediaOutcome.Done) CityScope.callAsStaff(
                        registry.byCode("miura").orElseThrow(), () -> media.add(png(), "a.png", "入口", false)))
                .id();
        HttpResponse<String> picture = at(miura).get("/media/" + id);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(picture.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "public"));
        assertThat(at(kurume).get("/media/" + id).statusCode()).isEqualTo(404);
        assertThat(at(miura).get("/media/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(at(miura).get("/media/x").statusCode()).isEqualTo(404);
    }

    private void publish(PageKind kind, String slug, PageContent content) {
        long id = ((PageOutcome.Done) desk.create(kind, slug, content)).id();
        PageDetail made = desk.find(id).orElseThrow();
        assertThat(desk.publish(id, made.revision(), null)).isInstanceOf(PageOutcome.Done.class);
    }

    private void in(String city, Runnable steps) {
        CityScope.callAsStaff(registry.byCode(city).orElseThrow(), () -> {
            steps.run();
            return true;
        });
    }

    private TestBrowser at(TestTown town) {
        return new TestBrowser(town.host(), port);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
