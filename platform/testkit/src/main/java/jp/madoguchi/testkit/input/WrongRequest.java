package jp.madoguchi.testkit.input;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.testkit.leak.Route;
import jp.madoguchi.testkit.leak.Routes;
import org.springframework.context.ApplicationContext;

/**
 * A request in which one thing is wrong and the rest could be right.
 *
 * @param path as a browser writes it
 * @param wrong the field or part of the address and its value
 */
public record WrongRequest(Route route, String path, Map<String, String> fields, String wrong) {

    private static final int SHOWN = 60;

    /** One for each field of each route and each wrong value. */
    public static List<WrongRequest> inFields(ApplicationContext context, Map<String, String> values) {
        List<WrongRequest> requests = new ArrayList<>();
        Routes.handlers(context).forEach((route, handler) -> {
            Map<String, String> fields = Fields.of(handler);
            for (String field : fields.keySet()) {
                for (String wrong : WrongValues.IN_FIELDS) {
                    Map<String, String> sent = new LinkedHashMap<>(fields);
                    sent.put(field, wrong);
                    requests.add(new WrongRequest(route, path(route, values), sent, field + "=" + wrong));
                }
                for (String wrong : WrongValues.names(field)) {
                    Map<String, String> sent = new LinkedHashMap<>(fields);
                    sent.put(wrong, "1");
                    requests.add(new WrongRequest(route, path(route, values), sent, wrong));
                }
            }
        });
        return requests;
    }

    /** One for each variable part of each address and each wrong value. */
    public static List<WrongRequest> inPaths(ApplicationContext context, Map<String, String> values) {
        List<WrongRequest> requests = new ArrayList<>();
        Routes.handlers(context).forEach((route, handler) -> {
            for (String variable : route.variables()) {
                for (String wrong : WrongValues.IN_PATHS) {
                    Map<String, String> changed = new HashMap<>(values);
                    changed.keySet().removeIf(key -> key.endsWith("#" + variable));
                    changed.put(variable, wrong);
                    requests.add(
                            new WrongRequest(route, path(route, changed), Fields.of(handler), variable + "=" + wrong));
                }
            }
        });
        return requests;
    }

    /** What is wrong with the answer: an error of the server, or words of the framework instead of a sentence. */
    public Optional<String> fault(int status, String body) {
        if (status >= 500) {
            return Optional.of(status + " from " + this);
        }
        return body.contains("Failed to convert") ? Optional.of("English from " + this) : Optional.empty();
    }

    private static String path(Route route, Map<String, String> values) {
        return URLEncoder.encode(route.path(values).replace("**", "x"), StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }

    @Override
    public String toString() {
        return route + " with " + wrong.substring(0, Math.min(SHOWN, wrong.length()));
    }
}
