package jp.madoguchi.core.branding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.InvalidSetting;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingGroup;
import jp.madoguchi.core.settings.SettingValues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bound city's look: a draft that only staff see, publication as a whole, and the way back. */
@Service
public class Branding {
    private final CitySettings settings;
    private final BrandingRows rows;
    private final AuditTrail audit;
    private final LookRules rules;

    Branding(
            CitySettings settings,
            BrandingRows rows,
            AuditTrail audit,
            @Value("${madoguchi.mail.sender-domains:example}") List<String> senderDomains) {
        this.settings = settings;
        this.rows = rows;
        this.audit = audit;
        this.rules = new LookRules(senderDomains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** What is being worked on. */
    public LookDraft draft() {
        Map<String, String> values = new LinkedHashMap<>();
        SettingGroup.LOOK.settings().forEach(setting -> values.put(setting.key(), text(setting)));
        return rows.draft()
                .map(kept -> {
                    values.putAll(kept.values());
                    return new LookDraft(kept.id(), Map.copyOf(values), kept.by(), kept.at());
                })
                .orElseGet(() -> new LookDraft(0, Map.copyOf(values), null, null));
    }

    /** A draft as values of settings, for a preview. */
    public SettingValues values(LookDraft draft) {
        return new LookValues(settings, draft.values());
    }

    /** Keeps what was typed as the draft; a setting that was not typed stays. */
    @Transactional
    public LookResult keep(long seen, Map<String, String> typed, Actor by) {
        Map<String, String> values = new LinkedHashMap<>(draft().values());
        List<LookProblem> problems = new ArrayList<>();
        for (Setting<?> setting : SettingGroup.LOOK.settings()) {
            String text = typed.get(setting.key());
            if (text != null) {
                try {
                    values.put(setting.key(), setting.canonical(text));
                } catch (InvalidSetting e) {
                    problems.add(new LookProblem(new Problem(setting.key(), e.key(), e.arguments()), null));
                }
            }
        }
        problems.addAll(rules.problems(new LookValues(settings, values)));
        if (!problems.isEmpty()) {
            return new LookResult.Wrong(List.copyOf(problems));
        }
        return rows.keep(seen, values, by) ? new LookResult.Done() : new LookResult.Stale();
    }

    /** Makes the draft what residents see. */
    @Transactional
    public LookResult publish(long seen, Actor by) {
        LookDraft draft = draft();
        List<LookProblem> problems = rules.problems(values(draft));
        if (!problems.isEmpty()) {
            return new LookResult.Wrong(problems);
        }
        if (!rows.drop(seen)) {
            return new LookResult.Stale();
        }
        for (Setting<?> setting : SettingGroup.LOOK.settings()) {
            String value = draft.values().get(setting.key());
            if (value != null && !value.equals(text(setting))) {
                set(setting, value, by);
            }
        }
        rows.publish(draft.values(), by);
        audit.record(new AuditEntry("branding.published", "branding", "site", Map.of()));
        return new LookResult.Done();
    }

    /** Forgets the draft. */
    @Transactional
    public LookResult discard(long seen) {
        return rows.drop(seen) ? new LookResult.Done() : new LookResult.Stale();
    }

    /** What was published, newest first. */
    public List<LookVersion> versions() {
        return rows.versions().stream()
                .map(kept -> new LookVersion(kept.id(), kept.by(), kept.at()))
                .toList();
    }

    /** Makes a published look the draft; Unknown where this city has no such one, Stale as for {@link #keep}. */
    @Transactional
    public LookResult restore(long version, long seen, Actor by) {
        return rows.version(version)
                .map(kept -> rows.keep(seen, kept.values(), by) ? new LookResult.Done() : new LookResult.Stale())
                .orElseGet(LookResult.Unknown::new);
    }

    private <T> String text(Setting<T> setting) {
        return setting.write().apply(settings.get(setting));
    }

    private <T> void set(Setting<T> setting, String text, Actor by) {
        settings.set(setting, setting.read().apply(text), by);
    }

    private record LookValues(SettingValues present, Map<String, String> texts) implements SettingValues {
        @Override
        public <T> T get(Setting<T> setting) {
            String text = texts.get(setting.key());
            return text == null ? present.get(setting) : setting.read().apply(text);
        }
    }
}
