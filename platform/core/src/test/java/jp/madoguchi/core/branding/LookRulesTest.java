package jp.madoguchi.core.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookRulesTest {
    private final LookRules rules = new LookRules(List.of("lg.example"));
    private final Map<Setting<?>, Object> values = new HashMap<>(Map.of(Settings.MAIL_FROM, "a@miura.lg.example"));

    @Test
    void the_defaults_are_sound() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_pale_colour_is_refused_with_its_ratio_and_one_that_passes() {
        values.put(Settings.SITE_COLOUR, "#ffd43d");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.problem().key()).isEqualTo("branding.wrong.contrast");
            assertThat(problem.problem().arguments().getFirst()).isEqualTo("1.42");
            assertThat(LookRules.ON_WHITE.passes(
                            Colour.parse(problem.suggestion()).orElseThrow()))
                    .isTrue();
        });
    }

    @Test
    void the_headers_text_is_measured_on_its_own_ground() {
        values.put(LookSettings.HEADER_COLOUR, "#00508c");
        assertThat(keys()).containsExactly("branding.wrong.contrast");
        values.put(LookSettings.HEADER_TEXT, "#ffffff");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"red; } body {", "#fff", "blue"})
    void what_is_no_colour_is_refused_and_never_reaches_the_stylesheet(String wrong) {
        values.put(Settings.SITE_COLOUR, wrong);
        assertThat(keys()).containsExactly("branding.wrong.colour");
        assertThat(Theme.of(this::get).css()).contains("--city-colour:#0017c1").doesNotContain("body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罠 javascript:alert(1)",
                "罠 data:text/html,x",
                "https://www.lg.example/",
                "市 https://",
                "市 //www.lg.example/",
                "市 https://a@b.example/",
                "市 https://x y"
            })
    void a_foot_link_that_is_not_words_and_a_web_address_is_refused(String line) {
        values.put(LookSettings.FOOTER_LINKS, line);
        assertThat(keys()).containsExactly("branding.wrong.link");
        assertThat(FooterLink.list(line)).isEmpty();
    }

    @Test
    void sound_foot_links_are_read() {
        assertThat(FooterLink.list("三浦市 ホームページ　https://www.city.miura.example/\n\n市民課 http://a.example/b?c=d"))
                .containsExactly(
                        new FooterLink("三浦市 ホームページ", "https://www.city.miura.example/"),
                        new FooterLink("市民課", "http://a.example/b?c=d"));
    }

    @Test
    void mail_leaves_only_from_domains_of_the_platform() {
        values.put(Settings.MAIL_FROM, "a@evil-lg.example");
        assertThat(keys()).containsExactly("branding.wrong.sender");
        values.put(Settings.MAIL_FROM, "a@b\r\nBcc: c@lg.example");
        assertThat(keys()).containsExactly("branding.wrong.mail");
    }

    @Test
    void a_logo_needs_words() {
        values.put(LookSettings.LOGO, "logo-00000000.png");
        assertThat(keys()).containsExactly("branding.wrong.missing");
    }

    private List<String> keys() {
        return problems().stream().map(problem -> problem.problem().key()).toList();
    }

    private List<LookProblem> problems() {
        return rules.problems(this::get);
    }

    @SuppressWarnings("unchecked")
    private <T> T get(Setting<T> setting) {
        return (T) values.getOrDefault(setting, setting.defaultValue());
    }
}
