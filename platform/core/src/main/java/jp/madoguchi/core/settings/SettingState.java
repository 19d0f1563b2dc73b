package jp.madoguchi.core.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A setting as it stands in the bound city.
 *
 * @param value     what holds
 * @param preset    what the city's preset says, or the default
 * @param changedBy who chose it last, or null where nobody did
 */
public record SettingState(
        Setting<?> setting,
        String value,
        String preset,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
