package jp.madoguchi.core.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bound city has chosen. Read through a cache of two seconds, so that a change holds on every node at once. */
@Service
public class CitySettings {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FreshCache<String, Map<String, String>> byCity = new FreshCache<>(FRESH);

    CitySettings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The city's value, or the default. */
    public <T> T get(Setting<T> setting) {
        String value = values().get(setting.key());
        return value == null ? setting.defaultValue() : setting.read().apply(value);
    }

    /** Changes a value and keeps who changed it, when, from what and to what. */
    @Transactional
    public <T> void set(Setting<T> setting, T value, Actor by) {
        String text = setting.write().apply(value);
        setting.check(text);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                INSERT INTO setting_history (key, old_value, new_value, changed_by, changed_at)
                VALUES (:key, (SELECT value FROM setting WHERE key = :key FOR UPDATE), :value, :by, :at)
                """)
                .param("key", setting.key())
                .param("value", text)
                .param("by", by.id())
                .param("at", now)
                .update();
        jdbc.sql("""
                INSERT INTO setting (key, value, changed_by, changed_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by,
                                                changed_at = excluded.changed_at
                """).params(setting.key(), text, by.id(), now).update();
        byCity.forget(Tenancy.current().code());
    }

    private Map<String, String> values() {
        return byCity.get(Tenancy.current().code(), this::read);
    }

    private Map<String, String> read() {
        Map<String, String> values = new HashMap<>();
        jdbc.sql("SELECT key, value FROM setting")
                .query((RowCallbackHandler) row -> values.put(row.getString("key"), row.getString("value")));
        return Map.copyOf(values);
    }
}
