package jp.madoguchi.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor's text may do to a resident's browser: nothing. */
class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<img src='/media/0190c2f2-0000-7000-8000-000000000000' onload='alert(1)'>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](https://evil.example/pixel.png)",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](/media/../signout)",
                "<iframe src='https://evil.example'></iframe>",
                "<object data=x></object><embed src=x>",
                "<form action='https://evil.example'><input name=password><button>送信</button></form>",
                "<p style='position:fixed;inset:0' class='notice' id='main'>x</p>",
                "<style>body{display:none}</style>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<meta http-equiv=refresh content='0;url=//evil.example'>",
                "<base href='//evil.example/'>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<p onclick=alert(1) hx-get=/signout data-hx-trigger=load>x</p>",
                "<details open ontoggle=alert(1)>x</details>",
                "<template><script>alert(1)</script></template>",
                "<!--<script>alert(1)</script>-->",
                "<a href='https://evil.example' target='_top' rel='opener'>x</a>",
                "```html\n<script>alert(1)</script>\n```",
                "| a |\n|---|\n| <img src=x onerror=alert(1)> |"
            })
    void leaves_nothing_that_runs_loads_or_covers(String markdown) {
        String html = html(markdown).toLowerCase(Locale.ROOT);
        assertThat(html)
                .doesNotContain("<script", "<svg", "<iframe", "<object", "<form", "<input", "<style", "<link", "<meta")
                .doesNotContain("<base", "<math", "<details", "<template", "<!--", "javascript:", "data:", "target=")
                .doesNotContainPattern("<[^>]* (on[a-z]+|style|class|id|hx-[a-z]+|data-[a-z-]+)=")
                .doesNotContainPattern("<[^>]*(src|href)=.(//|https?://)evil.example/(x|pixel)")
                .doesNotContain("/media/../");
    }

    @Test
    void keeps_what_a_page_is_made_of() {
        assertThat(html("""
                        # 持ち物
                        - **本人確認書類**
                        - [市のサイト](https://www.city.example.lg.jp/)と[ガイド](/guide)

                        | 窓口 | 電話 |
                        |:-----|-----:|
                        | 本庁<br>1階 | [046](tel:046-000-0000) |
                        """))
                .contains("<h2>持ち物</h2>", "<strong>本人確認書類</strong>", "<a href=\"/guide\">ガイド</a>", "<br />")
                .contains("<a href=\"https://www.city.example.lg.jp/\" rel=\"noopener\">")
                .contains("<th align=\"left\">窓口</th>", "<td align=\"right\">", "href=\"tel:046-000-0000\"");
    }

    @Test
    void gives_a_link_to_another_host_no_handle_on_our_window() {
        assertThat(html("<a href='//other.example'>x</a>")).contains("rel=\"noopener\"");
        assertThat(html("[x](HTTPS://other.example)")).contains("rel=\"noopener\"");
    }

    private static String html(String markdown) {
        return PageMarkdown.parse(markdown).html(2, Map.of());
    }
}
