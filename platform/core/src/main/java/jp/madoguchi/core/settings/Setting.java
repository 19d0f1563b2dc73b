package jp.madoguchi.core.settings;

import java.util.Objects;
import java.util.function.Function;

/**
 * One thing a city may choose. Its label, help and effect are {@code settings.<key>.label}, {@code .help} and
 * {@code .effect} of the bundle {@code messages/settings}.
 *
 * @param key          name in the settings table and in presets
 * @param row          its row in docs/settings.md, such as T5, or empty
 * @param group        where it is edited
 * @param kind         how it is typed
 * @param defaultValue what holds where neither the city nor its preset has chosen
 * @param read         text to value; throws {@link InvalidSetting} for a wrong one
 * @param write        value to text
 */
public record Setting<T>(
        String key,
        String row,
        SettingGroup group,
        SettingKind kind,
        T defaultValue,
        Function<String, T> read,
        Function<T, String> write) {

    /** @throws InvalidSetting when the text is not a value of this setting */
    public void check(String text) {
        Objects.requireNonNull(read.apply(text));
    }

    /**
     * The text as it is kept: one value has one text.
     *
     * @throws InvalidSetting when the text is not a value of this setting
     */
    public String canonical(String text) {
        return write.apply(read.apply(text));
    }

    /** The default as text. */
    public String defaultText() {
        return write.apply(defaultValue);
    }
}
