package jp.madoguchi.resident.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.core.text.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers every request, error pages too, in its reader's language. An address with {@code ?lang=en} remembers the
 * choice, changes nothing else, and leads to the address without it: going back never switches again.
 */
final class LanguageFilter extends OncePerRequestFilter {

    private static final List<String> SAME_IN_EVERY_LANGUAGE =
            List.of("/ui/", "/webjars/", "/actuator/", "/media/", "/theme.css", "/logo", "/favicon.ico");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAME_IN_EVERY_LANGUAGE.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> wanted = wanted(request);
        if (wanted.isPresent()) {
            LanguageChoice.remember(wanted.get(), request, response);
            request.setAttribute("madoguchi.secret-in-path", true);
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, without(request));
            return;
        }
        Language language = LanguageChoice.of(request);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        LocaleContextHolder.setLocale(language.locale());
        try {
            chain.doFilter(new InLanguage(request, language.locale()), response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static Optional<Language> wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return "GET".equals(request.getMethod()) && query != null && query.contains(LanguageChoice.PARAMETER + "=")
                ? Optional.ofNullable(request.getParameter(LanguageChoice.PARAMETER))
                        .flatMap(Language::byCode)
                : Optional.empty();
    }

    /** The same address without the choice. A path that begins with two slashes would lead to another host. */
    private static String without(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI().replaceFirst("^[/\\\\]+", "/"))
                .query(request.getQueryString())
                .replaceQueryParam(LanguageChoice.PARAMETER)
                .build()
                .toUriString();
    }

    /** Whoever asks the request for its locale is given the one that was found. */
    private static final class InLanguage extends HttpServletRequestWrapper {

        private final Locale locale;

        InLanguage(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
