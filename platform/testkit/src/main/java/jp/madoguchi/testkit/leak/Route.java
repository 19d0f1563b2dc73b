package jp.madoguchi.testkit.leak;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One method and address of an application, as Spring's own table has it.
 *
 * @param method  GET, POST …
 * @param pattern path with variables: {@code /facilities/{id}/hours}
 * @param handler who answers, for messages
 */
public record Route(String method, String pattern, String handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z]+)(?::[^}]*)?}");

    /** Names of the variables in the path, from left to right. */
    public List<String> variables() {
        return VARIABLE.matcher(pattern).results().map(found -> found.group(1)).toList();
    }

    /**
     * The path with values in place of its variables. A value is looked up by {@code pattern#variable} first, then by
     * {@code variable}.
     *
     * @throws AssertionError when there is none: a new route has to say what somebody else's id would be
     */
    public String path(Map<String, String> values) {
        Matcher variable = VARIABLE.matcher(pattern);
        return variable.replaceAll(found -> {
            String name = found.group(1);
            String value = values.getOrDefault(pattern + "#" + name, values.get(name));
            if (value == null) {
                throw new AssertionError("Give the leak test a value of another city for {" + name + "} of " + this);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    @Override
    public String toString() {
        return method + " " + pattern + " (" + handler + ")";
    }
}
