package jp.madoguchi.core.kernel;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Flat maps of text as JSON, for {@code jsonb} columns. */
public final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private JsonText() {}

    /** The map as a JSON object. */
    public static String write(Map<String, ?> values) {
        return values.isEmpty() ? "{}" : JSON.writeValueAsString(values);
    }

    /** The members of a JSON object as text. */
    public static Map<String, String> read(String json) {
        return JSON.readValue(json, TEXTS);
    }
}
