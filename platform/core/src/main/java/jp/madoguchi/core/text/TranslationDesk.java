package jp.madoguchi.core.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a city's staff translate what they have written. */
@Service
public class TranslationDesk {

    private static final int SHORT_LONGEST = 2_000;
    private static final int LONG_LONGEST = 50_000;

    private final JdbcClient jdbc;
    private final CitySources sources;
    private final StandardWords standard;
    private final CityWords words;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    TranslationDesk(
            JdbcClient jdbc,
            CitySources sources,
            StandardWords standard,
            CityWords words,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.standard = standard;
        this.words = words;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What the city has written, in the order of its screens.
     *
     * @param missing only what is not there in every language
     */
    @Transactional(readOnly = true)
    public List<TranslationView> list(String search, CitySource.@Nullable Place place, boolean missing) {
        String wanted = SearchKey.of(search);
        Map<String, Map<Language, String>> own = own();
        return sources.all().stream()
                .filter(source -> place == null || source.place() == place)
                .map(source -> view(source, own))
                .filter(view -> !missing || !view.missing().isEmpty())
                .filter(view -> SearchKey.of(view.source().japanese()).contains(wanted)
                        || view.own().values().stream()
                                .anyMatch(text -> SearchKey.of(text).contains(wanted)))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<TranslationView> find(String hash) {
        Optional<SourceHash> wanted = SourceHash.parse(hash);
        return sources.all().stream()
                .filter(source -> wanted.filter(source.hash()::equals).isPresent())
                .findFirst()
                .map(source -> view(source, own()));
    }

    /** What is wrong with a translation; the field is the language's code. */
    public List<Problem> problems(CitySource source, Map<Language, String> typed) {
        List<Problem> problems = new ArrayList<>();
        typed.forEach((language, text) -> {
            int longest = source.longText() ? LONG_LONGEST : SHORT_LONGEST;
            if (text.length() > longest) {
                problems.add(Problem.of(language.code(), "text.long", longest));
            }
            if (CardName.isWrongIn(text)) {
                problems.add(Problem.of(language.code(), "text.word.card", CardName.OF_THE_LAW));
            }
            if (!text.isBlank()) {
                SourcePlaceholders.problems(source.japanese(), language, text).forEach(problems::add);
            }
        });
        return List.copyOf(problems);
    }

    /** Stores the translations of one text; an empty one goes back to the product's, or to Japanese with a note. */
    @Transactional
    public List<Problem> save(String hash, Map<Language, String> typed) {
        Optional<TranslationView> view = find(hash);
        if (view.isEmpty()) {
            return List.of(Problem.of("", "text.gone"));
        }
        CitySource source = view.get().source();
        List<Problem> problems = problems(source, typed);
        if (!problems.isEmpty()) {
            return problems;
        }
        typed.forEach((language, text) -> store(source, language, NamedText.tidied(text)));
        audit.record(AuditEntry.of("text.translated", "text", hash));
        words.forget();
        return List.of();
    }

    private void store(CitySource source, Language language, String text) {
        byte[] hash = source.hash().bytes();
        if (text.isEmpty()) {
            jdbc.sql("DELETE FROM text_translation WHERE source_hash = ? AND language = ?")
                    .params(hash, language.code())
                    .update();
            return;
        }
        Actor by = actor.get();
        jdbc.sql("""
                        INSERT INTO text_translation (source_hash, language, source, text, changed_name, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (source_hash, language) DO UPDATE
                        SET text = excluded.text, changed_name = excluded.changed_name, changed_at = excluded.changed_at
                        """)
                .params(hash, language.code(), source.japanese(), text, by.name(), JapanTime.db(clock.instant()))
                .update();
    }

    private TranslationView view(CitySource source, Map<String, Map<Language, String>> own) {
        Map<Language, String> products = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            standard.find(source.japanese(), language).ifPresent(text -> products.put(language, text));
        }
        return new TranslationView(source, own.getOrDefault(source.japanese(), Map.of()), products);
    }

    private Map<String, Map<Language, String>> own() {
        Map<String, Map<Language, String>> own = new HashMap<>();
        jdbc.sql("SELECT source, language, text FROM text_translation").query((RowCallbackHandler) row -> {
            String source = row.getString("source");
            String text = row.getString("text");
            Language.byCode(row.getString("language"))
                    .ifPresent(language -> own.computeIfAbsent(source, each -> new EnumMap<>(Language.class))
                            .put(language, text));
        });
        return own;
    }
}
