package jp.madoguchi.core.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.core.tenancy.CityOpened;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills a new city's settings and procedures from its preset; what the city has chosen already stays. */
@Service
class Presets {

    /** Before the preset's name, where a setting names who chose it. */
    static final String CHANGED_BY = "preset ";

    private final JdbcClient jdbc;
    private final CitySettings settings;
    private final Clock clock;

    Presets(JdbcClient jdbc, CitySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Before every other listener: they may read the city's settings. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void fill(CityOpened opened) throws IOException {
        Map<String, String> preset = values(opened.preset());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        for (Setting<?> setting : Settings.ALL) {
            String value = preset.get(setting.key());
            if (value != null) {
                setting.check(value);
                jdbc.sql("""
                        INSERT INTO setting (key, value, changed_by, changed_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (key) DO NOTHING
                        """)
                        .params(setting.key(), value, CHANGED_BY + opened.preset(), now)
                        .update();
            }
        }
        procedures(preset);
        settings.forget();
    }

    /** What the bound city's preset says, by key. */
    static Map<String, String> ofBoundCity() {
        try {
            return values(Tenancy.current().preset());
        } catch (IOException e) {
            throw new UncheckedIOException("The preset of a city cannot be read", e);
        }
    }

    private static Map<String, String> values(String name) throws IOException {
        Map<String, String> preset = new TreeMap<>(read("plain"));
        preset.putAll(read(name));
        return preset;
    }

    private void procedures(Map<String, String> preset) {
        PresetProcedure.of(preset)
                .forEach(procedure -> jdbc.sql("""
                        INSERT INTO procedure (code, name, papers, script, slot_group, minutes, one_active, booked_days,
                                               known_person, channels, display_order)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?) ON CONFLICT (code) DO NOTHING
                        """)
                        .param(procedure.code())
                        .param(procedure.name())
                        .param(procedure.text("papers"))
                        .param(procedure.text("script"))
                        .param(procedure.group())
                        .param(procedure.minutes())
                        .param(procedure.oneActive())
                        .param(procedure.days())
                        .param(procedure.knownPerson())
                        .param(procedure.channels().toArray(String[]::new))
                        .param(procedure.order())
                        .update());
    }

    private static Map<String, String> read(String preset) throws IOException {
        ClassPathResource file = new ClassPathResource("presets/" + preset + ".properties");
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
