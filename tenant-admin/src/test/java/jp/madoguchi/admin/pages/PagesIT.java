package jp.madoguchi.admin.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MvcResult;

/** Pages, notices and pictures on the real screens. */
@AdminTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
class PagesIT {

    private static final String HOST = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    private String editor = "";

    @BeforeEach
    void signIn() {
        editor = browser.signIn(cities.miura(), "miura", "administrator");
    }

    @Test
    @Requirement("R187")
    void a_page_is_drafted_seen_as_residents_see_it_published_and_its_versions_compared() throws Exception {
        String page =
                create("/pages", "PAGE", Map.of("slug", "parking", "title", "駐車場", "markdown", "# 場所\n\n{市名}役所の地下"));
        assertThat(text(page)).contains("未公開", "下書きあり", "いますぐ公開する");
        assertThat(text(page + "/preview")).contains("preview-phone", "preview-computer", "<iframe");
        MvcResult site = browser.open(HOST, editor, frame(page));
        assertThat(site.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("kind-resident", "三浦市 マイナンバーカード受取予約", "<h1>駐車場</h1>", "<h2>場所</h2>", "三浦市役所の地下")
                .doesNotContain("kind-staff", "/logout");
        assertThat(site.getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");

        submit(page, page + "/publish", Map.of("revision", "0", "when", "now"));
        assertThat(text(page)).contains("公開中", "履歴").doesNotContain("いますぐ公開する");
        submit(page, page, Map.of("revision", "1", "title", "駐車場", "markdown", "二つめの文", "position", "0"));
        submit(page, page + "/publish", Map.of("revision", "1", "when", "now"));
        assertThat(text(page)).contains("下書きあり");
        submit(page, page + "/publish", Map.of("revision", "2", "when", "at", "at", "昨日"));
        submit(page, page + "/publish", Map.of("revision", "2", "when", "now"));
        String first = link(text(page), page + "/versions/\\d+", true);
        assertThat(text(first)).contains("役所の地下", "二つめの文", "この版を下書きに戻す");
        submit(first, page + "/restore", Map.of("revision", "3", "version", first.replaceAll(".*/", "")));
        assertThat(text(page)).contains("役所の地下", "下書きあり");
    }

    @Test
    void the_second_of_two_editors_keeps_what_they_wrote() throws Exception {
        String page = create("/pages", "FAQ", Map.of("title", "質問", "category", "分類", "markdown", "はじめ"));
        Map<String, String> first =
                Map.of("revision", "0", "title", "質問", "category", "分類", "markdown", "先の人の文", "position", "1");
        submit(page, page, first);
        MvcResult second = browser.submit(
                HOST,
                editor,
                page,
                page,
                Map.of("revision", "0", "title", "質問", "category", "分類", "markdown", "後の人の文", "position", "1"));
        assertThat(second.getResponse().getStatus()).isEqualTo(409);
        assertThat(second.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("ほかの方が先に保存しました", "先の人の文", "後の人の文", "name=\"revision\" value=\"1\"");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_typed_is_lost() throws Exception {
        MvcResult answer = browser.submit(
                HOST,
                editor,
                "/notices/new",
                "/notices/new",
                Map.of(
                        "title", "休み",
                        "markdown", "個人番号カードの{市長}",
                        "shownFrom", "2026-12-02T09:00",
                        "shownUntil", "2026-12-01T09:00"));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("「マイナンバーカード」に直してください", "{市長} は差し込みとして使えません", "開始より後の日時", "2026-12-02T09:00");
    }

    @Test
    void a_text_of_one_screen_is_not_found_on_the_other_nor_in_another_city() throws Exception {
        String notice = create("/notices", "NOTICE", Map.of("title", "お知らせ", "markdown", "本文"));
        assertThat(text(notice)).contains("お知らせ");
        assertThat(status(HOST, editor, notice.replace("/notices", "/pages"))).isEqualTo(404);
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(status("kurume.localhost", kurume, notice)).isIn(404, 200);
        assertThat(browser.open("kurume.localhost", kurume, notice)
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("<p>本文</p>");
        String counter = browser.signIn(cities.miura(), "miura", "counter");
        for (String path : new String[] {"/pages", "/pages/new", "/notices", notice, "/pictures", "/pages/x"}) {
            assertThat(status(HOST, counter, path)).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_picture_needs_its_words_and_is_deleted_only_where_nothing_shows_it() throws Exception {
        MockMultipartFile svg = new MockMultipartFile(
                "file", "logo.svg", "image/svg+xml", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
        MvcResult refused = browser.upload(HOST, editor, "/pictures", "/pictures", svg);
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("SVGの画像は登録できません", "代替テキスト（画像の内容を伝える文章）を入力してください");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        browser.upload(
                HOST,
                editor,
                "/pictures",
                "/pictures?alt=窓口",
                new MockMultipartFile("file", "窓口.png", "image/png", png.toByteArray()));
        String address = link(text("/pictures"), "/media/[0-9a-f-]{36}", false);
        assertThat(browser.open(HOST, editor, address).getResponse().getContentType())
                .isEqualTo("image/png");
        create("/pages", "FAQ", Map.of("title", "絵", "category", "分類", "markdown", "![](" + address + ")"));
        assertThat(text("/pictures")).contains("窓口.png", "絵").doesNotContain("/delete\"");
        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(status("kurume.localhost", kurume, address)).isEqualTo(404);
    }

    private String create(String area, String kind, Map<String, String> fields) throws Exception {
        String form = area + "/new?kind=" + kind;
        MvcResult made = browser.submit(HOST, editor, form, form, fields);
        assertThat(made.getResponse().getRedirectedUrl())
                .as(made.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isNotNull();
        return made.getResponse().getRedirectedUrl();
    }

    private void submit(String page, String path, Map<String, String> fields) throws Exception {
        MvcResult answer = browser.submit(HOST, editor, page, path, fields);
        assertThat(answer.getResponse().getStatus())
                .as(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(303);
    }

    private String frame(String page) throws Exception {
        return link(text(page + "/preview"), page + "/versions/\\d+/site", false);
    }

    private static String link(String html, String pattern, boolean last) {
        Matcher found = Pattern.compile(pattern).matcher(html);
        String link = "";
        while (found.find() && (last || link.isEmpty())) {
            link = found.group();
        }
        assertThat(link).isNotEmpty();
        return link;
    }

    private int status(String host, String session, String path) throws Exception {
        return browser.open(host, session, path).getResponse().getStatus();
    }

    private String text(String path) throws Exception {
        MvcResult answer = browser.open(HOST, editor, path);
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
