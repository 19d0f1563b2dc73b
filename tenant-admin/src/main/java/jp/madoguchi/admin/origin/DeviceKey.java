package jp.madoguchi.admin.origin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/** The key that an enrolled terminal's browser shows: 256 random bits in a cookie of the city's console. */
final class DeviceKey {

    static final String COOKIE = "madoguchi_device";

    /** Browsers keep no cookie for longer. */
    private static final Duration KEPT = Duration.ofDays(400);

    private DeviceKey() {}

    static Optional<String> shown(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static ResponseCookie cookie(String key, boolean secure) {
        return ResponseCookie.from(COOKIE, key)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(KEPT)
                .build();
    }

    /** Enough for a random key, which no dictionary holds. */
    static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String hex(String key) {
        return HexFormat.of().formatHex(hash(key));
    }
}
