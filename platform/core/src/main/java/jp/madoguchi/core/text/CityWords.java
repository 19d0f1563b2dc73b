package jp.madoguchi.core.text;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the bound city has written in Japanese, in the reader's language where somebody has translated it; templates read
 * it as {@code @cityWords}. The city's own translation comes first, then the product's for the words that it brings.
 * Translations are read at once and again after two seconds; long ones, the bodies of pages, one by one.
 */
@Component
public class CityWords implements ReadersWords {

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int SHORT = 1_000;
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private final JdbcClient jdbc;
    private final StandardWords standard;
    private final FreshCache<String, Map<Language, Map<String, String>>> shorts = new FreshCache<>(FRESH);
    private final FreshCache<LongKey, Optional<String>> longs = new FreshCache<>(FRESH);

    CityWords(JdbcClient jdbc, StandardWords standard) {
        this.jdbc = jdbc;
        this.standard = standard;
    }

    private record LongKey(String city, Language language, SourceHash source) {}

    /** For the reader of the present request. */
    @Override
    public Said say(@Nullable String japanese) {
        return say(japanese, Language.current());
    }

    public Said say(@Nullable String japanese, Language language) {
        if (japanese == null || language == Language.JA || japanese.isBlank()) {
            return new Said(japanese == null ? "" : japanese, null, false);
        }
        return own(japanese, language)
                .or(() -> standard.find(japanese, language))
                .map(text -> new Said(text, null, false))
                .orElseGet(() -> inJapanese(japanese, language));
    }

    /** Whether any of these is only there in Japanese. */
    public boolean missing(List<String> japanese) {
        return japanese.stream().anyMatch(each -> say(each).missing());
    }

    /** Changes with the translations: what is kept as HTML holds it in its key. */
    public int version() {
        return Language.current() == Language.JA ? 0 : translations().hashCode();
    }

    /** Makes this node read again at once. */
    void forget() {
        String city = Tenancy.current().code();
        shorts.forget(city);
        longs.forgetIf(key -> key.city().equals(city));
    }

    private static Said inJapanese(String japanese, Language language) {
        boolean missing = JAPANESE.matcher(japanese).find();
        return new Said(japanese, missing && !language.japanese() ? Language.JA.tag() : null, missing);
    }

    private Optional<String> own(String japanese, Language language) {
        Optional<City> city = Tenancy.find();
        if (city.isEmpty()) {
            return Optional.empty();
        }
        return japanese.length() <= SHORT
                ? Optional.ofNullable(
                        translations().getOrDefault(language, Map.of()).get(japanese))
                : longs.get(
                        new LongKey(city.get().code(), language, SourceHash.of(japanese)),
                        () -> readLong(japanese, language));
    }

    private Map<Language, Map<String, String>> translations() {
        return shorts.get(Tenancy.current().code(), this::readShort);
    }

    private Map<Language, Map<String, String>> readShort() {
        Map<Language, Map<String, String>> found = new EnumMap<>(Language.class);
        jdbc.sql("SELECT language, source, text FROM text_translation WHERE length(source) <= ?")
                .param(SHORT)
                .query((RowCallbackHandler) row -> {
                    String source = row.getString("source");
                    String text = row.getString("text");
                    Language.byCode(row.getString("language"))
                            .ifPresent(language -> found.computeIfAbsent(language, each -> new HashMap<>())
                                    .put(source, text));
                });
        return found;
    }

    private Optional<String> readLong(String japanese, Language language) {
        return jdbc.sql("SELECT text FROM text_translation WHERE source_hash = ? AND language = ?")
                .params(SourceHash.of(japanese).bytes(), language.code())
                .query(String.class)
                .optional();
    }
}
