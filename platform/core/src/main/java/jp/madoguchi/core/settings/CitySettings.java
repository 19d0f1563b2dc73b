package jp.madoguchi.core.settings;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bound city has chosen. Read through a cache of two seconds, so that a change holds on every node at once. */
@Service
public class CitySettings implements SettingValues {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final SettingRows rows;
    private final FreshCache<String, Map<String, String>> byCity = new FreshCache<>(FRESH, RequestStamp::decided);

    CitySettings(SettingRows rows) {
        this.rows = rows;
    }

    /** The city's value, or the default. */
    @Override
    public <T> T get(Setting<T> setting) {
        String value = values().get(setting.key());
        return value == null ? setting.defaultValue() : setting.read().apply(value);
    }

    /** Changes a value and keeps who changed it, when, from what and to what. */
    @Transactional
    public <T> void set(Setting<T> setting, T value, Actor by) {
        String text = setting.write().apply(value);
        setting.check(text);
        rows.nextVersion(setting.group());
        rows.write(setting.key(), text, by);
        forget();
    }

    /** Forgets what this node has read of the bound city. */
    void forget() {
        byCity.forget(Tenancy.current().code());
    }

    private Map<String, String> values() {
        return byCity.get(Tenancy.current().code(), this::read);
    }

    private Map<String, String> read() {
        Map<String, String> values = new HashMap<>();
        rows.all().forEach((key, row) -> values.put(key, row.value()));
        return Map.copyOf(values);
    }
}
