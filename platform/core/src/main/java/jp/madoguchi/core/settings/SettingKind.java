package jp.madoguchi.core.settings;

import java.util.List;

/** How a setting is typed and shown. */
public sealed interface SettingKind {

    /** A whole number; the unit is a code of {@code settings.unit.*}. */
    record Number(int least, int most, String unit) implements SettingKind {}

    /** A time of day. */
    record Time() implements SettingKind {}

    /** A date, or nothing. */
    record Date() implements SettingKind {}

    /** Yes or no. */
    record YesNo() implements SettingKind {}

    /** One of these codes, each with the text {@code settings.<key>.<code>}. */
    record Choice(List<String> codes) implements SettingKind {}

    /** Any of these codes, each with the text {@code settings.<key>.<code>}. */
    record Codes(List<String> codes) implements SettingKind {}

    /** One line. */
    record Text(int most) implements SettingKind {}

    /** Several lines. */
    record Lines(int most) implements SettingKind {}
}
