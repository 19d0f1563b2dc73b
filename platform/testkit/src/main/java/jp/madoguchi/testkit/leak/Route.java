package jp.madoguchi.testkit.leak;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * The path with values in place of its variables. A value is looked up by {@code address#variable} for the longest
     * address that the pattern begins with, then by {@code variable}.
     *
     * @throws AssertionError when there is none: a new route has to say what somebody else's id would be
     */
    public String path(Map<String, String> values) {
        Matcher variable = VARIABLE.matcher(pattern);
        return variable.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private String value(String variable, Map<String, String> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("#" + variable))
                .filter(entry -> pattern.startsWith(address(entry.getKey())))
                .max(Comparator.comparingInt(entry -> address(entry.getKey()).length()))
                .map(Map.Entry::getValue)
                .or(() -> Optional.ofNullable(values.get(variable)))
                .orElseThrow(() -> new AssertionError(
                        "Give the leak test a value of another city for {" + variable + "} of " + this));
    }

    private static String address(String key) {
        return key.substring(0, key.indexOf('#'));
    }

    @Override
    public String toString() {
        return method + " " + pattern + " (" + handler + ")";
    }
}
