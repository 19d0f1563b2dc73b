package jp.madoguchi.core.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.text.SearchKey;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a city's staff word its sentences. Every change is kept; of two editors the second is told. */
@Service
public class TextDesk {

    private final JdbcClient jdbc;
    private final EditableTexts editable;
    private final CityTexts texts;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    TextDesk(
            JdbcClient jdbc,
            EditableTexts editable,
            CityTexts texts,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.editable = editable;
        this.texts = texts;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Sentences that hold all that is searched for, in the product's wording or the city's.
     *
     * @param place null for all
     * @param ownOnly only those that the city has changed
     */
    @Transactional(readOnly = true)
    public List<TextView> list(String search, @Nullable TextPlace place, boolean ownOnly, Language language) {
        String wanted = SearchKey.of(search);
        Map<String, Own> own = own(language);
        return editable.all(language).stream()
                .filter(text -> place == null || text.place() == place)
                .map(text -> view(text, own.get(text.key())))
                .filter(view -> !ownOnly || view.own() != null)
                .filter(view -> SearchKey.of(view.text().defaultText()).contains(wanted)
                        || SearchKey.of(view.present()).contains(wanted)
                        || view.text().key().equals(search.strip()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<TextView> find(String key, Language language) {
        return editable.find(key, language).map(text -> view(text, own(language).get(key)));
    }

    /** Changes of a sentence, the last first. */
    @Transactional(readOnly = true)
    public List<TextChange> history(String key, Language language) {
        return jdbc.sql("SELECT * FROM text_history WHERE key = ? AND language = ? ORDER BY id DESC")
                .params(key, language.code())
                .query((row, number) -> new TextChange(
                        row.getLong("id"),
                        row.getString("text"),
                        row.getString("changed_name"),
                        JapanTime.read(row, "changed_at")))
                .list();
    }

    /** The sentence as a resident would read it, with examples for the facts in it; empty while something is wrong. */
    public Optional<String> sample(EditableText text, String typed) {
        String tidied = NamedText.tidied(typed);
        return NamedText.problems(text, tidied).isEmpty()
                ? Optional.of(NamedText.sample(tidied, text.placeholders()))
                : Optional.empty();
    }

    /** What is wrong with a wording. */
    public List<Problem> problems(EditableText text, String typed) {
        return NamedText.problems(text, NamedText.tidied(typed));
    }

    /** Stores the city's wording; the product's own is no change to keep. */
    @Transactional
    public TextOutcome save(String key, Language language, int revision, String typed) {
        Optional<EditableText> text = editable.find(key, language);
        if (text.isEmpty()) {
            return gone();
        }
        String tidied = NamedText.tidied(typed);
        List<Problem> problems = NamedText.problems(text.get(), tidied);
        if (!problems.isEmpty()) {
            return new TextOutcome.Invalid(problems);
        }
        return store(
                key,
                language,
                revision,
                tidied.equals(NamedText.tidied(text.get().defaultText())) ? null : tidied);
    }

    /** Goes back to the product's wording. */
    @Transactional
    public TextOutcome reset(String key, Language language, int revision) {
        return editable.find(key, language).isEmpty() ? gone() : store(key, language, revision, null);
    }

    /** Takes an earlier wording again. */
    @Transactional
    public TextOutcome restore(String key, Language language, int revision, long change) {
        Optional<TextChange> wanted = history(key, language).stream()
                .filter(each -> each.id() == change)
                .findFirst();
        if (wanted.isEmpty()) {
            return gone();
        }
        String text = wanted.get().text();
        return text == null ? reset(key, language, revision) : save(key, language, revision, text);
    }

    private TextOutcome store(String key, Language language, int revision, @Nullable String text) {
        Actor by = actor.get();
        var now = JapanTime.db(clock.instant());
        int changed = jdbc.sql("""
                        INSERT INTO text_own AS o (key, language, text, revision, changed_name, changed_at)
                        SELECT :key, :language, :text, 1, :name, :at
                        WHERE :revision = 0 OR EXISTS (SELECT 1 FROM text_own WHERE key = :key AND language = :language)
                        ON CONFLICT (key, language) DO UPDATE
                        SET text = excluded.text, revision = o.revision + 1, changed_name = excluded.changed_name,
                            changed_at = excluded.changed_at
                        WHERE o.revision = :revision
                        """)
                .param("key", key)
                .param("language", language.code())
                .param("text", text)
                .param("revision", revision)
                .param("name", by.name())
                .param("at", now)
                .update();
        if (changed == 0) {
            Own other = own(language).get(key);
            return other == null ? gone() : new TextOutcome.Overtaken(other.changedName(), other.changedAt());
        }
        jdbc.sql("INSERT INTO text_history (key, language, text, changed_by, changed_name, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .param(key)
                .param(language.code())
                .param(text)
                .param(by.id())
                .param(by.name())
                .param(now)
                .update();
        audit.record(AuditEntry.of(text == null ? "text.reset" : "text.changed", "text", key));
        texts.forget();
        return new TextOutcome.Done();
    }

    private static TextOutcome gone() {
        return new TextOutcome.Invalid(List.of(Problem.of("", "text.gone")));
    }

    private record Own(@Nullable String text, int revision, String changedName, Instant changedAt) {}

    private Map<String, Own> own(Language language) {
        Map<String, Own> own = new HashMap<>();
        jdbc.sql("SELECT * FROM text_own WHERE language = ?")
                .param(language.code())
                .query((RowCallbackHandler) row -> own.put(row.getString("key"), own(row)));
        return own;
    }

    private static Own own(ResultSet row) throws SQLException {
        return new Own(
                row.getString("text"),
                row.getInt("revision"),
                row.getString("changed_name"),
                JapanTime.read(row, "changed_at"));
    }

    private static TextView view(EditableText text, @Nullable Own own) {
        return own == null
                ? new TextView(text, null, 0, null, null)
                : new TextView(text, own.text(), own.revision(), own.changedName(), own.changedAt());
    }
}
