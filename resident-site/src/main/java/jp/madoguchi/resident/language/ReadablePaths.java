package jp.madoguchi.resident.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The pages that can be asked for again: an answer to a form may stand at an address that only takes forms. */
@Component
class ReadablePaths {

    private final RequestMappingHandlerMapping mappings;

    ReadablePaths(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** The page itself with its query, or the nearest one above it; empty when there is none but the first page. */
    Optional<String> nearest(String page) {
        String[] parts = page.split("\\?", 2);
        String path = parts[0];
        if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
            return Optional.empty();
        }
        if (readable(path)) {
            return Optional.of(page);
        }
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (readable(path.substring(0, end))) {
                return Optional.of(path.substring(0, end));
            }
        }
        return Optional.empty();
    }

    private boolean readable(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return mappings.getHandlerMethods().entrySet().stream().anyMatch(entry -> reads(entry, parsed));
    }

    private static boolean reads(Map.Entry<RequestMappingInfo, HandlerMethod> entry, PathContainer path) {
        Set<RequestMethod> methods = entry.getKey().getMethodsCondition().getMethods();
        if (!methods.contains(RequestMethod.GET) || entry.getKey().getPathPatternsCondition() == null) {
            return false;
        }
        for (PathPattern pattern : entry.getKey().getPathPatternsCondition().getPatterns()) {
            if (pattern.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
