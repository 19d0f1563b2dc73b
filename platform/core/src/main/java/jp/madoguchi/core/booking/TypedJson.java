package jp.madoguchi.core.booking;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.madoguchi.core.kernel.JsonText;

/** What was typed, as the hold's {@code jsonb}. Far more than any field takes is cut, so that nobody fills the table. */
final class TypedJson {
    private static final String ANSWER = "a.";
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int MOST_ANSWERS = 100;
    private static final int LONGEST = 20_000;

    private TypedJson() {}

    static String write(ContactForm typed) {
        Map<String, String> values = new HashMap<>();
        values.put("email", kept(typed.email()));
        values.put("phone", kept(typed.phone()));
        values.put("cautions", Boolean.toString(typed.cautionsConfirmed()));
        typed.answers().entrySet().stream()
                .filter(answer -> CODE.matcher(answer.getKey()).matches())
                .limit(MOST_ANSWERS)
                .forEach(answer -> values.put(ANSWER + answer.getKey(), kept(answer.getValue())));
        return JsonText.write(values);
    }

    static ContactForm read(String json) {
        Map<String, String> values = JsonText.read(json);
        Map<String, String> answers = new HashMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(ANSWER)) {
                answers.put(key.substring(ANSWER.length()), value);
            }
        });
        return new ContactForm(
                values.getOrDefault("email", ""),
                values.getOrDefault("phone", ""),
                Boolean.parseBoolean(values.getOrDefault("cautions", "false")),
                answers);
    }

    /** PostgreSQL keeps every character but U+0000. */
    private static String kept(String typed) {
        String whole = typed.replace("\0", "");
        return whole.codePointCount(0, whole.length()) <= LONGEST
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST));
    }
}
