package jp.madoguchi.resident.queue;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import jp.madoguchi.core.admission.WaitingRooms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Ticket and pass in the browser: of this host alone, out of the reach of scripts, shared by all of its tabs. */
final class QueueCookies {

    static final String TICKET = "madoguchi_ticket";
    static final String PASS = "madoguchi_pass";

    private static final Duration TICKET_LASTS = Duration.ofHours(6);

    private QueueCookies() {}

    static @Nullable String read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    static void ticket(HttpServletRequest request, HttpServletResponse response, String ticket) {
        if (!ticket.equals(read(request, TICKET))) {
            write(request, response, TICKET, ticket, TICKET_LASTS);
        }
    }

    /** Whoever is in needs no ticket. */
    static void pass(HttpServletRequest request, HttpServletResponse response, String pass) {
        write(request, response, PASS, pass, WaitingRooms.PASS_LASTS);
        if (read(request, TICKET) != null) {
            write(request, response, TICKET, "", Duration.ZERO);
        }
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration lasts) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lasts)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
