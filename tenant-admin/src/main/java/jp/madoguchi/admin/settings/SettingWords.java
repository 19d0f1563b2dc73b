package jp.madoguchi.admin.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says settings and their values in words. */
@Component
class SettingWords {
    private static final String PREFIX = "settings.";

    private final MessageSource messages;

    SettingWords(MessageSource messages) {
        this.messages = messages;
    }

    SettingField.Words of(Setting<?> setting) {
        String key = PREFIX + setting.key();
        return new SettingField.Words(
                text(key + ".label"),
                text(key + ".help"),
                text("settings.effect." + text(key + ".effect")),
                setting.kind() instanceof SettingKind.Number number
                        ? text("settings.unit-only." + number.unit())
                        : null);
    }

    String label(Setting<?> setting) {
        return text(PREFIX + setting.key() + ".label");
    }

    /** A stored text as people read it. */
    String value(Setting<?> setting, String text) {
        return switch (setting.kind()) {
            case SettingKind.Number number -> text("settings.unit." + number.unit(), text);
            case SettingKind.Choice choice -> choices(setting).getOrDefault(text, text);
            case SettingKind.YesNo yesNo -> choices(setting).getOrDefault(text, text);
            case SettingKind.Codes codes -> codes(setting, text);
            case SettingKind.Time time -> text;
            case SettingKind.Date date -> orNone(text);
            case SettingKind.Text line -> orNone(text);
            case SettingKind.Lines lines -> orNone(text);
        };
    }

    /** What may be chosen, by code; empty where it is typed. */
    Map<String, String> choices(Setting<?> setting) {
        return switch (setting.kind()) {
            case SettingKind.YesNo yesNo -> {
                Map<String, String> words = new LinkedHashMap<>();
                words.put("true", text("settings.value.yes"));
                words.put("false", text("settings.value.no"));
                yield words;
            }
            case SettingKind.Choice choice -> named(setting, choice.codes());
            case SettingKind.Codes codes -> named(setting, codes.codes());
            default -> Map.of();
        };
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }

    private Map<String, String> named(Setting<?> setting, List<String> codes) {
        Map<String, String> words = new LinkedHashMap<>();
        codes.forEach(code -> words.put(code, text(PREFIX + setting.key() + "." + code)));
        return words;
    }

    private String codes(Setting<?> setting, String text) {
        Map<String, String> words = choices(setting);
        return orNone(Stream.of(text.split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> words.getOrDefault(code, code))
                .collect(Collectors.joining("、")));
    }

    private String orNone(String text) {
        return text.isEmpty() ? text("settings.value.none") : text;
    }
}
