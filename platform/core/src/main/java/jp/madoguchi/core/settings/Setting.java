package jp.madoguchi.core.settings;

import java.util.Objects;
import java.util.function.Function;

/**
 * One thing a city may choose.
 *
 * @param key          name in the settings table and in presets
 * @param defaultValue what holds where the city has chosen nothing
 * @param read         text to value; throws IllegalArgumentException with a Japanese sentence for a wrong one
 * @param write        value to text
 */
public record Setting<T>(String key, T defaultValue, Function<String, T> read, Function<T, String> write) {

    /** @throws IllegalArgumentException with a Japanese sentence when the text is not a value of this setting */
    void check(String text) {
        Objects.requireNonNull(read.apply(text));
    }
}
