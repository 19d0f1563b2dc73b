package jp.madoguchi.admin.branding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.core.branding.LookProblem;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingKind;
import jp.madoguchi.core.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The form of the look. */
@Component
class LookFields {
    private static final List<Section> SECTIONS = List.of(
            new Section("name", List.of(LookSettings.SITE_NAME, LookSettings.SHORT_NAME)),
            new Section(
                    "colour",
                    List.of(
                            Settings.SITE_COLOUR,
                            LookSettings.LINK_COLOUR,
                            LookSettings.HEADER_COLOUR,
                            LookSettings.HEADER_TEXT)),
            new Section(
                    "contact",
                    List.of(
                            Settings.CONTACT_NAME,
                            Settings.CONTACT_TELEPHONE,
                            Settings.CONTACT_HOURS,
                            LookSettings.CONTACT_ADDRESS,
                            LookSettings.CONTACT_MAIL)),
            new Section("footer", List.of(LookSettings.FOOTER_TEXT, LookSettings.FOOTER_LINKS)),
            new Section("mail", List.of(LookSettings.SENDER_NAME, Settings.MAIL_FROM)));

    private final MessageSource messages;

    LookFields(MessageSource messages) {
        this.messages = messages;
    }

    private record Section(String code, List<Setting<String>> settings) {}

    /** Fields under one heading. */
    public record Fields(String code, List<Field> fields) {}

    /** One field. */
    public record Field(
            String key,
            String id,
            String label,
            String hint,
            boolean lines,
            String value,
            @Nullable String error,
            @Nullable String suggestion) {}

    List<Fields> of(Map<String, String> values, List<LookProblem> problems) {
        return SECTIONS.stream()
                .map(section -> new Fields(
                        section.code(),
                        section.settings().stream()
                                .map(setting -> field(setting, values, problems))
                                .toList()))
                .toList();
    }

    /** What a form sent; a button beside a refused colour takes the one that was suggested. */
    static Map<String, String> typed(MultiValueMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        SECTIONS.stream().flatMap(section -> section.settings().stream()).forEach(setting -> {
            String value = form.getFirst(setting.key());
            if (value != null) {
                typed.put(setting.key(), value);
            }
        });
        String take = form.getFirst("take");
        if (take != null && take.contains("=")) {
            typed.computeIfPresent(
                    take.substring(0, take.indexOf('=')), (key, old) -> take.substring(take.indexOf('=') + 1));
        }
        return typed;
    }

    String sentence(LookProblem problem) {
        return text(problem.problem().key(), problem.problem().arguments().toArray());
    }

    private Field field(Setting<String> setting, Map<String, String> values, List<LookProblem> problems) {
        LookProblem problem = problems.stream()
                .filter(one -> one.problem().field().equals(setting.key()))
                .findFirst()
                .orElse(null);
        return new Field(
                setting.key(),
                "b-" + setting.key().replace('.', '-'),
                text("admin-branding." + setting.key() + ".label"),
                text("admin-branding." + setting.key() + ".hint"),
                setting.kind() instanceof SettingKind.Lines,
                values.getOrDefault(setting.key(), ""),
                problem == null ? null : sentence(problem),
                problem == null ? null : problem.suggestion());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.JAPANESE);
    }
}
