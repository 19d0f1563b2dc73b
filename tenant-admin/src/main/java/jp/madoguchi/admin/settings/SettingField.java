package jp.madoguchi.admin.settings;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.core.settings.SettingKind;
import jp.madoguchi.core.settings.SettingState;
import org.jspecify.annotations.Nullable;

/**
 * One setting on the screen.
 *
 * @param typed   what stands in its field
 * @param present what holds, in words
 * @param preset  what the city's preset says, in words
 * @param error   what is wrong with what was typed, or null
 */
public record SettingField(
        SettingState state,
        Words words,
        String typed,
        String present,
        String preset,
        List<Option> options,
        @Nullable String error) {

    /** Texts of a setting. */
    public record Words(
            String label,
            String help,
            String effect,
            @Nullable String unit) {}

    /** One choice. */
    public record Option(String value, String label, boolean chosen) {}

    /** The name of its field. */
    public String name() {
        return "v." + state.setting().key();
    }

    /** The id of its field. */
    public String id() {
        return "v-" + state.setting().key().replace('.', '-');
    }

    /** How it is typed: number, time, date, yesno, choice, codes, text or lines. */
    public String kind() {
        return state.setting().kind().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Whether its field is a list of boxes to tick. */
    public boolean boxes() {
        return state.setting().kind() instanceof SettingKind.Codes;
    }

    /** Whether its field is a list to choose from. */
    public boolean list() {
        return state.setting().kind() instanceof SettingKind.Choice
                || state.setting().kind() instanceof SettingKind.YesNo;
    }

    /** Whether the city's preset says something else. */
    public boolean differs() {
        return !state.value().equals(state.preset());
    }
}
