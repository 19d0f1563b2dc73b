package jp.madoguchi.bookingweb.maintenance;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.madoguchi.core.maintenance.CheckPass;
import jp.madoguchi.core.maintenance.Site;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie that lets a browser in during a stop: of one host alone, out of the reach of scripts, for an hour. */
public final class CheckCookie {

    private CheckCookie() {}

    /** Each site has its own: cookies ignore ports. */
    private static String name(Site site) {
        return site == Site.RESIDENTS ? "madoguchi_check" : "madoguchi_check_staff";
    }

    static Optional<String> read(HttpServletRequest request, Site site) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name(site)) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Gives the browser a pass. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Site site, String pass) {
        ResponseCookie cookie = ResponseCookie.from(name(site), pass)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(CheckPass.STAY)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
