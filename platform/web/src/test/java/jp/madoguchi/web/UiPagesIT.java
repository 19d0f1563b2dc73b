package jp.madoguchi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UiPagesIT {

    @LocalServerPort
    private int port;

    @Test
    void every_atom_of_a_form_has_a_label_and_its_hint() throws Exception {
        String page = get("/sample").body();
        for (String field : new String[] {"name", "secret", "mail", "note", "kind", "list"}) {
            assertThat(page).contains("for=\"" + field + "\"").contains("id=\"" + field + "\"");
        }
        assertThat(page).contains("aria-describedby=\"name-hint\"").contains("autocomplete=\"name\"");
        assertThat(page).contains("selected=\"selected\">ろ").contains("checked=\"checked\"");
        assertThat(page).contains("aria-current=\"step\"").contains("3ページ中2ページ目");
        assertThat(page).doesNotContain("th:").doesNotContain("??");
    }

    @Test
    void a_form_with_errors_names_the_field_in_a_summary_that_takes_the_focus() throws Exception {
        String page = send(HttpRequest.newBuilder(uri("/sample"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString("name=&_agreed=on&mail=a%40example.jp")))
                .body();
        assertThat(page).contains("data-focus").contains("href=\"#name\"").contains("お名前を入力してください。");
        assertThat(page).contains("aria-invalid=\"true\"").contains("value=\"a@example.jp\"");
    }

    @Test
    void an_unknown_address_gets_a_page_in_japanese_with_a_way_back_and_all_headers() throws Exception {
        HttpResponse<String> answer = get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ページが見つかりません").contains("トップページへ戻る");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void a_missing_permission_gets_the_403_page() throws Exception {
        HttpResponse<String> answer = get("/denied");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("この操作はできません").contains("トップページへ戻る");
    }

    @Test
    void a_file_above_the_limit_gets_the_413_page() throws Exception {
        String body = "--x\r\nContent-Disposition: form-data; name=\"list\"; filename=\"a.csv\"\r\n\r\n"
                + "a".repeat(2_000_000) + "\r\n--x--\r\n";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/sample"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("ファイルが大きすぎます");
    }

    @Test
    void a_text_that_the_database_cannot_hold_gets_the_400_page() throws Exception {
        HttpResponse<String> answer = get("/unreadable");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("送られた内容を読み取れませんでした");
    }

    @Test
    void a_value_of_the_wrong_kind_is_told_in_japanese() throws Exception {
        String page = send(HttpRequest.newBuilder(uri("/sample"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString("name=a&agreed=perhaps")))
                .body();
        assertThat(page).contains("入力の形式が正しくありません").doesNotContain("Failed to convert");
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_its_inside() throws Exception {
        HttpResponse<String> answer = get("/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("システムで問題が発生しました").doesNotContain("secret detail");
    }

    @Test
    void every_style_and_script_that_a_page_names_is_served_and_may_be_kept() throws Exception {
        String page = get("/sample").body();
        var links = java.util.regex.Pattern.compile("(?:href|src)=\"(/(?:ui|webjars)/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).hasSize(6);
        for (String link : links) {
            HttpResponse<String> answer = get(link);
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html"));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
