package jp.madoguchi.exchange.sealed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines of {@code key=value}, as manifests are written. Every key once, in order, nothing else. */
final class TextFields {
    private final Map<String, String> values;

    private TextFields(Map<String, String> values) {
        this.values = values;
    }

    static String write(Map<String, ?> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException when a line is no field or a key comes twice */
    static TextFields read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            int equals = line.indexOf('=');
            if (equals > 0 && values.put(line.substring(0, equals), line.substring(equals + 1)) == null) {
                continue;
            }
            if (!line.isEmpty()) {
                throw new IllegalArgumentException("Not a line of key=value");
            }
        }
        return new TextFields(values);
    }

    TextFields requireKeys(List<String> keys) {
        if (!List.copyOf(values.keySet()).equals(keys)) {
            throw new IllegalArgumentException("Other keys than expected");
        }
        return this;
    }

    String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The key " + key + " is missing");
        }
        return value;
    }

    long number(String key) {
        return Long.parseLong(text(key));
    }
}
