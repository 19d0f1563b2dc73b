package jp.madoguchi.admin.exchange;

import java.util.List;

/**
 * Why something was not taken, for the page.
 *
 * @param part the part of the page it belongs to: terminal, upload or export
 * @param key  a sentence of the message bundles
 */
public record Refusal(String part, String key, List<Object> arguments) {

    static Refusal of(String part, String key) {
        return new Refusal(part, key, List.of());
    }
}
