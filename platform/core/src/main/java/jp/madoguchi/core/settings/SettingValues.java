package jp.madoguchi.core.settings;

/** Values of settings: those that hold, or those that somebody is about to save. */
@FunctionalInterface
public interface SettingValues {

    <T> T get(Setting<T> setting);
}
