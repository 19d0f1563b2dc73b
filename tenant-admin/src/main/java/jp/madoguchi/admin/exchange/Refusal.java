package jp.madoguchi.admin.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Why something was not taken, for the page.
 *
 * @param part     the part of the page it belongs to: terminal, upload or export
 * @param key      a sentence of the message bundles, or null
 * @param sentence the sentence itself, or null
 */
public record Refusal(
        String part, @Nullable String key, @Nullable String sentence) {

    /** One of this screen's own sentences. */
    static Refusal of(String part, String key) {
        return new Refusal(part, key, null);
    }

    /** A sentence of the feature that refused. */
    static Refusal told(String part, String sentence) {
        return new Refusal(part, null, sentence);
    }
}
