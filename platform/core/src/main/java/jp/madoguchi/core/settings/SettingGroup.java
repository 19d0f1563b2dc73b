package jp.madoguchi.core.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.base.port.Permission;

/** Settings that are shown, edited and checked together. */
public enum SettingGroup {
    BOOKING,
    SLOTS,
    SIGN_IN,
    MAIL,
    EXCHANGE,
    OPERATION,
    /** Edited as a whole on the screen of the city's look. */
    LOOK,
    /** Decided when a city is opened, by the platform. */
    PLATFORM;

    private static final Permission EDIT = new Permission("settings.edit");
    private static final Permission EDIT_LOOK = new Permission("branding.edit");

    /** The groups of the settings screen. */
    public static List<SettingGroup> shown() {
        return Arrays.stream(values()).filter(SettingGroup::isShown).toList();
    }

    /** The shown group of this code. */
    public static Optional<SettingGroup> ofCode(String code) {
        return shown().stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** In addresses and message keys: {@code sign-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The right that a change needs. */
    public Permission right() {
        return this == LOOK ? EDIT_LOOK : EDIT;
    }

    /** Its settings, in the order of the screen. */
    public List<Setting<?>> settings() {
        return Settings.ALL.stream().filter(setting -> setting.group() == this).toList();
    }

    private boolean isShown() {
        return this != LOOK && this != PLATFORM;
    }
}
