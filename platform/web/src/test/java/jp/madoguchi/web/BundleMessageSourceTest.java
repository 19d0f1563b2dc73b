package jp.madoguchi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import jp.madoguchi.web.message.BundleMessageSource;
import org.junit.jupiter.api.Test;

class BundleMessageSourceTest {

    @Test
    void finds_the_bundle_of_every_feature_on_the_class_path() {
        var messages = new BundleMessageSource(true);
        assertThat(messages.getMessage("sample.name", null, Locale.JAPANESE)).isEqualTo("お名前");
        assertThat(messages.getMessage("web.skip", null, Locale.JAPANESE)).isEqualTo("本文へ移動");
    }

    @Test
    void a_key_without_a_text_fails_where_tests_ask_for_it() {
        var messages = new BundleMessageSource(true);
        assertThatIllegalStateException()
                .isThrownBy(() -> messages.getMessage("sample.missing", null, Locale.JAPANESE))
                .withMessageContaining("sample.missing");
    }
}
