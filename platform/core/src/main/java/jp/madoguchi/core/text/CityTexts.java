package jp.madoguchi.core.text;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.TextOverrides;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bound city's own sentences, read at once and again after two seconds: no query for a text. */
@Component
public class CityTexts implements TextOverrides {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final EditableTexts editable;
    private final FreshCache<String, Map<Language, Map<String, String>>> patterns =
            new FreshCache<>(FRESH, RequestStamp::decided);

    CityTexts(JdbcClient jdbc, EditableTexts editable) {
        this.jdbc = jdbc;
        this.editable = editable;
    }

    @Override
    public @Nullable String find(String key, Locale locale) {
        Optional<City> city = Tenancy.find();
        return city.isEmpty() || editable.find(key, Language.JA).isEmpty()
                ? null
                : patterns.get(city.get().code(), this::read)
                        .getOrDefault(Language.of(locale), Map.of())
                        .get(key);
    }

    /** Makes this node read again at once. */
    void forget() {
        patterns.forget(Tenancy.current().code());
    }

    private Map<Language, Map<String, String>> read() {
        Map<Language, Map<String, String>> own = new EnumMap<>(Language.class);
        jdbc.sql("SELECT key, language, text FROM text_own WHERE text IS NOT NULL")
                .query((RowCallbackHandler) row -> {
                    Optional<EditableText> text = editable.find(row.getString("key"), Language.JA);
                    Optional<Language> language = Language.byCode(row.getString("language"));
                    if (text.isPresent() && language.isPresent()) {
                        own.computeIfAbsent(language.get(), each -> new HashMap<>())
                                .put(
                                        text.get().key(),
                                        NamedText.pattern(
                                                row.getString("text"),
                                                text.get().placeholders()));
                    }
                });
        return own;
    }
}
