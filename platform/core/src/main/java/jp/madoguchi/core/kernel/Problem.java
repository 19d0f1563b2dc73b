package jp.madoguchi.core.kernel;

import java.util.List;

/**
 * What is wrong with something that was typed.
 *
 * @param field the field's name, or "" when it is about the whole form
 * @param key of the sentence in the feature's message bundle
 * @param arguments of the sentence
 */
public record Problem(String field, String key, List<Object> arguments) {

    /** A problem whose sentence takes these arguments. */
    public static Problem of(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
