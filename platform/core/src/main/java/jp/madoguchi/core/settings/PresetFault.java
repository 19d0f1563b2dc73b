package jp.madoguchi.core.settings;

/**
 * Why a preset cannot open a city.
 *
 * @param preset the file's name
 * @param key    the setting concerned; empty for an unknown preset
 */
public record PresetFault(Kind kind, String preset, String key) {

    /** The sorts of fault. */
    public enum Kind {
        UNKNOWN_PRESET,
        MISSING_SETTING,
        UNKNOWN_SETTING,
        WRONG_VALUE
    }
}
