package jp.madoguchi.resident.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.text.Language;
import jp.madoguchi.resident.session.CurrentResident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons in the header: remember the choice and show the same page again. */
@Controller
@Needs(Needs.NOTHING)
class LanguageController {

    private final ReadablePaths paths;
    private final CurrentResident resident;

    LanguageController(ReadablePaths paths, CurrentResident resident) {
        this.paths = paths;
        this.resident = resident;
    }

    /** @param to path of the page, for browsers that do not say where they come from */
    @PostMapping("/language")
    String choose(
            @RequestParam Optional<String> lang,
            @RequestParam Optional<String> to,
            HttpServletRequest request,
            HttpServletResponse response) {
        lang.flatMap(Language::byCode).ifPresent(language -> LanguageChoice.remember(language, request, response));
        String page = from(request.getHeader(HttpHeaders.REFERER), request.getServerName())
                .or(() -> to)
                .flatMap(paths::nearest)
                .orElseGet(() -> resident.find().isPresent() ? "/receipt" : "/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        return "redirect:" + page;
    }

    /** Path and query of the page that the button stood on, if it is one of this site. */
    private static Optional<String> from(@Nullable String referrer, String host) {
        if (referrer == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(referrer);
            if (!host.equalsIgnoreCase(address.getHost()) || address.getRawPath() == null) {
                return Optional.empty();
            }
            String query = address.getRawQuery();
            return Optional.of(address.getRawPath() + (query == null ? "" : "?" + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
