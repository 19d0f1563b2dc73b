package jp.madoguchi.core.settings;

import java.util.Map;

/**
 * The present settings with some of them replaced.
 *
 * @param texts canonical texts by key
 */
record ProposedSettings(SettingValues present, Map<String, String> texts) implements SettingValues {

    @Override
    public <T> T get(Setting<T> setting) {
        String text = texts.get(setting.key());
        return text == null ? present.get(setting) : setting.read().apply(text);
    }
}
