package jp.madoguchi.admin.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.admin.frame.Texts;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.SettingChange;
import jp.madoguchi.core.settings.SettingGroup;
import jp.madoguchi.core.settings.SettingKind;
import jp.madoguchi.core.settings.SettingState;
import jp.madoguchi.core.settings.SettingsDesk;
import jp.madoguchi.core.settings.SettingsPlan;
import jp.madoguchi.core.settings.StrandedBooking;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes what the settings' pages show. */
@Component
class SettingsScreen {
    private final SettingsDesk desk;
    private final SettingWords words;
    private final Texts texts;

    SettingsScreen(SettingsDesk desk, SettingWords words, Texts texts) {
        this.desk = desk;
        this.words = words;
        this.texts = texts;
    }

    /** A group on the overview. */
    public record Group(String code, List<SettingField> fields) {}

    /** A change on the page that asks to confirm. */
    public record Line(String label, String from, String to, String effect) {}

    /** A line of the history. */
    public record Change(long id, String group, String label, String from, String to, String by, String at) {}

    /** A booking that would not fit. */
    public record Stranded(StrandedBooking booking, String reason) {}

    List<Group> groups() {
        return SettingGroup.shown().stream()
                .map(group -> new Group(group.code(), fields(group, Map.of(), List.of())))
                .toList();
    }

    /** The fields of a group; what was typed stands in them. */
    List<SettingField> fields(SettingGroup group, Map<String, String> typed, List<Problem> problems) {
        Map<String, String> errors =
                problems.stream().collect(Collectors.toMap(Problem::field, this::sentence, (first, second) -> first));
        return desk.group(group).settings().stream()
                .map(state -> field(state, typed.getOrDefault(state.setting().key(), state.value()), errors))
                .toList();
    }

    private SettingField field(SettingState state, String typed, Map<String, String> errors) {
        Setting<?> setting = state.setting();
        Set<String> chosen = Set.copyOf(Arrays.asList(typed.split(",", -1)));
        boolean several = !(setting.kind() instanceof SettingKind.Choice);
        return new SettingField(
                state,
                words.of(setting),
                typed,
                words.value(setting, state.value()),
                words.value(setting, state.preset()),
                words.choices(setting).entrySet().stream()
                        .map(choice -> new SettingField.Option(
                                choice.getKey(),
                                choice.getValue(),
                                several ? chosen.contains(choice.getKey()) : typed.equals(choice.getKey())))
                        .toList(),
                errors.get(setting.key()));
    }

    /** What a form sent, by key: a box that is not ticked sends nothing. */
    static Map<String, String> typed(SettingGroup group, MultiValueMap<String, String> form) {
        return group.settings().stream()
                .collect(Collectors.toMap(
                        Setting::key, setting -> String.join(",", form.getOrDefault("v." + setting.key(), List.of()))));
    }

    List<Line> lines(SettingsPlan plan) {
        return plan.lines().stream()
                .map(line -> new Line(
                        words.label(line.setting()),
                        words.value(line.setting(), line.from()),
                        words.value(line.setting(), line.to()),
                        words.of(line.setting()).effect()))
                .toList();
    }

    List<Stranded> stranded(SettingsPlan plan) {
        return plan.stranded().stream()
                .map(booking -> new Stranded(
                        booking,
                        words.text(booking.reason(), booking.arguments().toArray())))
                .toList();
    }

    List<Change> history() {
        return desk.history().stream().map(this::change).toList();
    }

    private Change change(SettingChange change) {
        Setting<?> setting = desk.find(change.key()).orElseThrow();
        return new Change(
                change.id(),
                setting.group().code(),
                words.label(setting),
                change.from() == null ? words.text("settings.value.none") : words.value(setting, change.from()),
                words.value(setting, change.to()),
                change.by(),
                texts.full(change.at()));
    }

    private String sentence(Problem problem) {
        return words.text(problem.key(), problem.arguments().toArray());
    }
}
