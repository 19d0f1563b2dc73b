package jp.madoguchi.core.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a setting, as the history keeps it.
 *
 * @param from what held before; null where nothing was stored
 * @param by   who made it, in words
 */
public record SettingChange(long id, String key, @Nullable String from, String to, String by, Instant at) {}
