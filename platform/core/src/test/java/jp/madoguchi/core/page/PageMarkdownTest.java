package jp.madoguchi.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.media.PictureInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMarkdownTest {

    private static final UUID PICTURE = UUID.fromString("0190c2f2-1111-4222-8333-444455556666");
    private static final Map<String, String> FACTS = Map.of("市名", "三浦市", "電話番号", "");

    @ParameterizedTest
    @CsvSource({
        "'# a\n## b\n# c', 'h2 h3 h2'",
        "'### a\n### b', 'h2 h2'",
        "'## a\n#### b\n### c', 'h2 h3 h3'",
        "'#### a\n# b\n###### c', 'h2 h2 h3'"
    })
    void headings_begin_below_the_title_and_leave_no_level_out(String markdown, String levels) {
        String html = PageMarkdown.parse(markdown).html(2, Map.of());
        assertThat(html.replaceAll("<(h[1-6])>[^<]*</h[1-6]>\\s*", "$1 ").strip())
                .isEqualTo(levels);
    }

    @Test
    void a_picture_has_its_size_and_the_words_of_the_page_or_else_its_own() {
        Map<UUID, PictureInfo> known = Map.of(PICTURE, new PictureInfo("窓口の写真", 640, 480));
        assertThat(PageMarkdown.parse("![](/media/" + PICTURE + ")").html(2, known))
                .contains("alt=\"窓口の写真\"", "width=\"640\"", "height=\"480\"", "src=\"/media/" + PICTURE);
        assertThat(PageMarkdown.parse("![入口](/media/" + PICTURE + ")").html(2, known))
                .contains("alt=\"入口\"");
    }

    @Test
    void the_words_that_are_searched_hold_no_marks() {
        assertThat(PageMarkdown.parse("## 持ち物\n- **通知書**と[印鑑](/guide)").text())
                .contains("通知書", "印鑑")
                .doesNotContain("*");
    }

    @Test
    void refuses_what_residents_should_not_read_with_a_sentence_for_each() {
        assertThat(keys(PageContent.of("", "個人番号カード {市長} {電話番号} ![x](/media/x)", "", 1, false)))
                .containsExactlyInAnyOrder(
                        "page.title.missing",
                        "page.word.card",
                        "page.placeholder.unknown",
                        "page.placeholder.empty",
                        "page.picture.unknown");
        assertThat(keys(PageContent.of("題", "{市名}の案内", "", 1, false))).isEmpty();
        assertThat(keys(PageContent.of("題".repeat(101), "あ".repeat(50_001), "", -1, false)))
                .containsExactlyInAnyOrder("page.title.long", "page.text.long", "page.position.form");
    }

    @Test
    void the_default_pages_are_pages_that_an_editor_could_have_saved() {
        Map<String, String> facts = Map.of("市名", "三浦市", "問い合わせ先", "市民課");
        for (String slug : SiteAddress.FIXED) {
            PageContent page = DefaultPages.page(slug);
            assertThat(PageRules.problems(PageKind.PAGE, page, facts, Set.of(), Set.of()))
                    .as(slug)
                    .isEmpty();
        }
        List<PageContent> questions = DefaultPages.questions();
        assertThat(questions).hasSize(5);
        assertThat(questions)
                .allSatisfy(
                        question -> assertThat(PageRules.problems(PageKind.FAQ, question, facts, Set.of(), Set.of()))
                                .isEmpty());
        assertThat(questions.getFirst().category()).isEqualTo("ログインについて");
    }

    private static List<String> keys(PageContent content) {
        return PageRules.problems(
                        PageKind.PAGE,
                        content,
                        FACTS,
                        PageMarkdown.parse(content.markdown()).pictures(),
                        Set.of())
                .stream()
                .map(Problem::key)
                .toList();
    }
}
