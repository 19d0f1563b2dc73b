package jp.madoguchi.core.migration;

import java.util.List;

/**
 * Why a row is not taken, or what was done with it that staff should know.
 *
 * @param key of the sentence in {@code messages/migration}
 */
record Reason(String key, List<Object> arguments) {
    static final Reason NONE = new Reason("", List.of());

    static Reason of(String key, Object... arguments) {
        return new Reason("migration.row." + key, List.of(arguments));
    }
}
