package jp.madoguchi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.testkit.DemoFiles;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ProfileScreensTest extends LedgerTest {

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    @Requirement({"R026", "R027", "R028", "R029"})
    void leads_from_a_real_file_to_a_profile_that_reads_it() throws Exception {
        assertThat(text(get("/profiles"), 200)).contains("J-LIS カード作成情報（汎用）", "変換ツール");
        String form = begin("ageo-card-list-utf8.csv", "CARD_DATA");
        String page = html(get(form), 200);
        assertThat(plain(page)).contains("11698758859744911298900", "中村　翔太", "最初の10行の取り込み結果", "2013-03-01");
        String saved = location(filled(page, "上尾 カード作成情報2").param("action", "save"));
        assertThat(saved).isEqualTo("/profiles");
        assertThat(text(get("/profiles"), 200)).contains("上尾 カード作成情報2");
        String plan = upload("ageo-card-list-utf8.csv", "上尾 カード作成情報2");
        assertThat(text(get(plan), 200)).contains("120件");
        location(post(plan + "/confirm"));
        assertThat(cards()).isEqualTo(120);
    }

    @Test
    void shows_at_once_what_a_changed_form_would_do() throws Exception {
        String page = html(get(begin("ageo-card-list-utf8.csv", "CARDS")), 200);
        assertThat(text(filled(page, "x", "/profiles/preview"), 200))
                .contains("2013-03-01")
                .doesNotContain("保存する");
        assertThat(text(filled(page, "").param("action", "save"), 422)).contains("取込定義の名前を");
    }

    @Test
    void refuses_a_sample_with_individual_numbers() throws Exception {
        MockMultipartFile file = new MockMultipartFile(
                "file",
                "x.csv",
                "text/csv",
                ("氏名,番号\n" + "山田,123456789018\n".repeat(4)).getBytes(StandardCharsets.UTF_8));
        assertThat(text(multipart("/profiles/new").file(file).param("target", "CARDS"), 422))
                .contains("個人番号を扱いません");
    }

    @Test
    void copies_exports_imports_and_removes() throws Exception {
        String page = html(get("/profiles/form").param("copy", "松阪 カード作成情報"), 200);
        assertThat(page).contains("松阪 カード作成情報 の写し");
        location(filled(page, "松阪の写し").param("action", "save"));
        byte[] json = web.perform(get("/profiles/export").param("name", "松阪の写し"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(take(json, 422)).contains("「松阪の写し」という名前の取込定義はすでにあります");
        UUID id = jdbc.sql("select id from ledger_import_profile")
                .query(UUID.class)
                .single();
        location(post("/profiles/" + id + "/remove"));
        assertThat(text(get("/profiles"), 200)).doesNotContain("松阪の写し");
        take(json, 303);
        assertThat(text(get("/profiles"), 200)).contains("松阪の写し");
        assertThat(take("{}".getBytes(StandardCharsets.UTF_8), 422)).contains("取込定義のファイルではないか");
    }

    @Test
    void a_profile_that_was_used_is_retired_and_history_still_names_it() throws Exception {
        String page = html(get("/profiles/form").param("copy", MIURA), 200);
        location(filled(page, "うちの一覧").param("action", "save"));
        String plan = upload("miura-card-list-utf8.csv", "うちの一覧");
        location(post(plan + "/confirm"));
        UUID id = jdbc.sql("select id from ledger_import_profile")
                .query(UUID.class)
                .single();
        assertThat(text(get("/profiles"), 200)).contains("使わない");
        location(post("/profiles/" + id + "/remove"));
        assertThat(jdbc.sql("select state from ledger_import_profile")
                        .query(String.class)
                        .single())
                .isEqualTo("RETIRED");
        assertThat(text(get("/imports"), 200)).doesNotContain("うちの一覧").contains("miura-card-list-utf8.csv");
    }

    @Test
    void undoes_an_import_from_its_page_and_says_who_did() throws Exception {
        String plan = upload("miura-card-list-cp932.csv", MIURA);
        String csv = web.perform(get(plan + "/refused.csv"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("行,列,理由", "1990年2月30日という日はありません").hasLineCount(3);
        location(post(plan + "/confirm"));
        assertThat(text(get(plan), 200)).contains("取込を取り消す");
        assertThat(location(post(plan + "/undo"))).isEqualTo(plan);
        assertThat(text(get(plan), 200)).contains("取り消しの結果", "498件").doesNotContain("取込を取り消す");
        assertThat(text(get("/imports"), 200)).contains("取り消し済（TERMINAL:tester");
        assertThat(location(post(plan + "/undo"))).endsWith("?late");
    }

    private String begin(String sample, String target) throws Exception {
        return location(multipart("/profiles/new")
                .file(new MockMultipartFile("file", Files.readAllBytes(DemoFiles.path(sample))))
                .param("target", target));
    }

    private String upload(String sample, String profile) throws Exception {
        return location(multipart("/imports")
                .file(new MockMultipartFile("file", sample, "text/csv", Files.readAllBytes(DemoFiles.path(sample))))
                .param("id", UUID.randomUUID().toString())
                .param("profile", profile));
    }

    private String take(byte[] json, int status) throws Exception {
        return text(multipart("/profiles/import").file(new MockMultipartFile("file", json)), status);
    }

    private MockHttpServletRequestBuilder filled(String page, String name) {
        return filled(page, name, "/profiles/form");
    }

    /** The mapping form as a browser would send it. */
    private static MockHttpServletRequestBuilder filled(String page, String name, String path) {
        String form = page.substring(page.indexOf("id=\"mapping\""), page.indexOf("id=\"preview\""));
        MockHttpServletRequestBuilder request = post(path).param("name", name);
        Matcher inputs = Pattern.compile("<input ([^>]*)>").matcher(form);
        while (inputs.find()) {
            String input = inputs.group(1);
            String key = attribute(input, "name");
            if (!key.equals("name") && (!input.contains("checkbox") || input.contains("checked"))) {
                request.param(key, attribute(input, "value"));
            }
        }
        Matcher selects = Pattern.compile("(?s)<select ([^>]*)>(.*?)</select>").matcher(form);
        while (selects.find()) {
            Matcher chosen =
                    Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected").matcher(selects.group(2));
            request.param(attribute(selects.group(1), "name"), chosen.find() ? chosen.group(1) : "");
        }
        return request;
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    private String location(RequestBuilder request) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus())
                .as(plain(response.getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(303);
        return response.getHeader("Location");
    }

    private String html(RequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus())
                .as(plain(response.getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private String text(RequestBuilder request, int status) throws Exception {
        return plain(html(request, status));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }
}
