package jp.madoguchi.core.booking;

import java.util.Map;
import jp.madoguchi.core.kernel.JsonText;

/** What was typed, as the hold's {@code jsonb}. */
final class TypedJson {
    private TypedJson() {}

    static String write(ContactForm typed) {
        return JsonText.write(Map.of(
                "email", typed.email(),
                "phone", typed.phone(),
                "cautions", Boolean.toString(typed.cautionsConfirmed())));
    }

    static ContactForm read(String json) {
        Map<String, String> values = JsonText.read(json);
        return new ContactForm(
                values.getOrDefault("email", ""),
                values.getOrDefault("phone", ""),
                Boolean.parseBoolean(values.getOrDefault("cautions", "false")));
    }
}
