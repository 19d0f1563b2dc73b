package jp.madoguchi.web.error;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** One template for every error; its texts are {@code web.error.<status>.title} and {@code .next}. */
public class ErrorPages implements ErrorViewResolver {

    /**
     * A request's attribute that says more than the status: {@code moving}, {@code version}, {@code suspended}, {@code accounts} with 503 and
     * {@code closed} with 410.
     */
    public static final String REASON = "madoguchi.web.error.reason";

    private static final Set<String> REASONS = Set.of("moving", "version", "suspended", "closed", "accounts");
    private static final Set<Integer> WITH_OWN_TEXT = Set.of(400, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503);

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        ModelAndView page = page(status);
        if (request.getAttribute(REASON) instanceof String reason && REASONS.contains(reason)) {
            page.addObject("errorKey", "web.error." + status.value() + "." + reason);
        }
        return page;
    }

    /** The error page for a status, for handlers that answer with it themselves. */
    public static ModelAndView page(HttpStatus status) {
        int text = status.value();
        if (!WITH_OWN_TEXT.contains(text)) {
            text = status.is5xxServerError() ? 500 : 400;
        }
        ModelAndView page = new ModelAndView("ui/error", Map.of("errorKey", "web.error." + text));
        page.setStatus(status);
        return page;
    }
}
