package jp.madoguchi.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The languages that residents read. Staff read Japanese. */
public enum Language {
    JA("ja", "ja", Locale.JAPAN, "日本語"),
    /** やさしい日本語: short sentences and plain words, for people who learn Japanese. */
    EASY("easy", "ja", Locale.of("ja", "JP", "EASY"), "やさしい日本語"),
    EN("en", "en", Locale.ENGLISH, "English"),
    ZH("zh", "zh-Hans", Locale.SIMPLIFIED_CHINESE, "中文（简体）"),
    KO("ko", "ko", Locale.KOREA, "한국어"),
    PT("pt", "pt-BR", Locale.of("pt", "BR"), "Português"),
    VI("vi", "vi", Locale.of("vi", "VN"), "Tiếng Việt");

    private final String code;
    private final String tag;
    private final Locale locale;
    private final String ownName;

    Language(String code, String tag, Locale locale, String ownName) {
        this.code = code;
        this.tag = tag;
        this.locale = locale;
        this.ownName = ownName;
    }

    /** As it stands in addresses, cookies and tables: two letters, and {@code easy}. */
    public String code() {
        return code;
    }

    /** BCP 47, for {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** What message bundles are looked up with. */
    public Locale locale() {
        return locale;
    }

    /** What its readers call it. */
    public String ownName() {
        return ownName;
    }

    /** Whether its readers read Japanese texts without a note. */
    public boolean japanese() {
        return this == JA || this == EASY;
    }

    /** The language of a code; empty for anything else. */
    public static Optional<Language> byCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The language of a locale; Japanese for one that we do not have. */
    public static Language of(Locale locale) {
        return locale.equals(EASY.locale)
                ? EASY
                : Arrays.stream(values())
                        .filter(each -> each.locale.getLanguage().equals(locale.getLanguage()))
                        .findFirst()
                        .orElse(JA);
    }

    /** The language of the present request; Japanese where there is none. */
    public static Language current() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale == null ? JA : of(locale);
    }
}
