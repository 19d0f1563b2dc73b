package jp.madoguchi.resident.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Finds a request's language: what its reader chose, or else what the browser asks for, or else Japanese. */
final class LanguageChoice {

    /** Its own name: cookies ignore ports, and other applications answer on the same hosts. */
    static final String COOKIE = "madoguchi_language";

    /** Of an address and of the buttons in the header. */
    static final String PARAMETER = "lang";

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int LONGEST_HEADER = 500;

    private LanguageChoice() {}

    static Language of(HttpServletRequest request) {
        return chosen(request.getCookies()).orElseGet(() -> asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    static Optional<Language> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> Language.byCode(cookie.getValue()))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** The first language of an {@code Accept-Language} header that we have; a header that cannot be read says nothing. */
    static Language asked(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Language.JA;
        }
        return ranges(header)
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> known(range.getRange()))
                .findFirst()
                .orElse(Language.JA);
    }

    private static Stream<Locale.LanguageRange> ranges(String header) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            return ranges.stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Stream<Language> known(String range) {
        String language = Locale.forLanguageTag(range).getLanguage();
        return Arrays.stream(Language.values())
                .filter(each -> each != Language.EASY)
                .filter(each -> each.locale().getLanguage().equals(language))
                .limit(1);
    }

    static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.code())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
