package jp.madoguchi.core.settings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.core.settings.PresetFault.Kind;
import org.springframework.core.io.ClassPathResource;

/** Checks a preset as a whole, before a city is made from it. Every preset stands on {@code plain}. */
public final class PresetCheck {

    /** The presets there are, the plain one last. */
    public static final List<String> NAMES =
            List.of("miura", "kurume", "matsusaka", "ageo", "kyoto", PresetCheck.PLAIN);

    static final String PLAIN = "plain";

    /** A city must not answer with another's colour, office, telephone or sender: its own file names them. */
    private static final List<String> OWN = List.of("site.colour", "contact.office", "contact.telephone", "mail.from");

    private static final List<String> REQUIRED = List.of(
            "group.max",
            "group.capacityUse",
            "contact.email",
            "contact.phone",
            "publish.days",
            "deadline.book.resident.days",
            "deadline.change.resident.days",
            "reminder.list",
            "exchange.uploadFields",
            "ledger.mode",
            "procedure.issue");

    private static final String PROCEDURE = "procedure\\.[a-z][a-z0-9-]*(\\.[a-z]+)?";

    private static final Map<String, Setting<?>> KNOWN =
            Settings.ALL.stream().collect(Collectors.toMap(Setting::key, Function.identity()));

    private PresetCheck() {}

    /** Every fault of the preset; empty when a city may be made from it. */
    public static List<PresetFault> faults(String preset) {
        if (!NAMES.contains(preset)) {
            return List.of(new PresetFault(Kind.UNKNOWN_PRESET, preset, ""));
        }
        return faults(preset, read(PLAIN), read(preset));
    }

    static List<PresetFault> faults(String preset, Map<String, String> plain, Map<String, String> own) {
        Map<String, String> merged = new TreeMap<>(plain);
        merged.putAll(own);
        List<PresetFault> faults = new ArrayList<>();
        Set<String> there = PLAIN.equals(preset) ? merged.keySet() : own.keySet();
        Stream<String> missing = Stream.concat(
                REQUIRED.stream().filter(key -> !merged.containsKey(key)),
                PLAIN.equals(preset) ? Stream.empty() : OWN.stream().filter(key -> !there.contains(key)));
        missing.forEach(key -> faults.add(new PresetFault(Kind.MISSING_SETTING, preset, key)));
        merged.forEach((key, value) -> {
            Setting<?> setting = KNOWN.get(key);
            if (setting == null) {
                if (!key.matches(PROCEDURE)) {
                    faults.add(new PresetFault(Kind.UNKNOWN_SETTING, preset, key));
                }
            } else if (!isValue(setting, value)) {
                faults.add(new PresetFault(Kind.WRONG_VALUE, preset, key));
            }
        });
        PresetProcedure.of(merged)
                .forEach(procedure ->
                        procedure.faults().forEach(key -> faults.add(new PresetFault(Kind.WRONG_VALUE, preset, key))));
        return faults;
    }

    private static boolean isValue(Setting<?> setting, String value) {
        try {
            setting.check(value);
            return true;
        } catch (RuntimeException e) {
            // Whatever the reading of a value throws, such as for a time of 25:00, it is no value.
            return false;
        }
    }

    private static Map<String, String> read(String preset) {
        Properties properties = new Properties();
        ClassPathResource file = new ClassPathResource("presets/" + preset + ".properties");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The preset " + preset + " cannot be read", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
