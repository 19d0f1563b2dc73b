package jp.madoguchi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import jp.madoguchi.base.port.TextOverrides;
import jp.madoguchi.web.message.BundleMessageSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.DefaultMessageSourceResolvable;

class OwnTextsTest {

    private final Map<String, String> own = Map.of("web.skip", "本文へ", "web.sign-out", "{0}さん、It''s");
    private final TextOverrides overrides = (key, locale) -> own.get(key);
    private final BundleMessageSource messages = new BundleMessageSource(true, () -> overrides);

    @Test
    void a_citys_wording_stands_in_place_of_the_bundles_however_it_is_asked_for() {
        assertThat(messages.getMessage("web.skip", null, Locale.JAPANESE)).isEqualTo("本文へ");
        assertThat(messages.getMessage("web.skip", null, "x", Locale.JAPANESE)).isEqualTo("本文へ");
        assertThat(messages.getMessage(
                        new DefaultMessageSourceResolvable(new String[] {"none", "web.skip"}), Locale.JAPANESE))
                .isEqualTo("本文へ");
        assertThat(messages.getMessage("web.sign-out", new Object[] {"三浦"}, Locale.JAPANESE))
                .isEqualTo("三浦さん、It's");
    }

    @Test
    void every_other_text_is_the_bundles() {
        assertThat(messages.getMessage("web.menu", null, Locale.JAPANESE)).isNotBlank();
    }
}
