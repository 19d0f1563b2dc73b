package jp.madoguchi.testkit.leak;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route of an application, from Spring's own tables: a new one cannot be forgotten. */
public final class Routes {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private Routes() {}

    /** All routes, those of the framework among them, by pattern. */
    public static List<Route> of(ApplicationContext context) {
        return List.copyOf(handlers(context).keySet());
    }

    /** All routes with whoever answers them, by pattern. */
    public static Map<Route, HandlerMethod> handlers(ApplicationContext context) {
        Map<Route, HandlerMethod> handlers = new TreeMap<>(Comparator.comparing(Route::pattern)
                .thenComparing(Route::method)
                .thenComparing(Route::handler));
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .forEach(entry -> routes(entry.getKey(), entry.getValue())
                        .forEach(route -> handlers.put(route, entry.getValue())));
        return handlers;
    }

    /** Whether a request by that method may change something. */
    public static boolean writes(Route route) {
        return WRITING.contains(route.method());
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        Set<String> methods = named.isEmpty()
                ? Set.of("GET", "POST")
                : named.stream().map(RequestMethod::name).collect(Collectors.toSet());
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        methods.stream().map(method -> new Route(method, pattern, handler.getShortLogMessage())));
    }
}
