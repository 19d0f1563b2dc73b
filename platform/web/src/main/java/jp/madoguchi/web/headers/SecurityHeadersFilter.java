package jp.madoguchi.web.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the security headers before anything else runs, so that error pages carry them too. Pages are not stored by
 * browsers or proxies unless a handler says otherwise (styles and scripts do).
 */
public class SecurityHeadersFilter extends OncePerRequestFilter {

    private final String contentSecurityPolicy;

    /**
     * @param formTargets further origins that a form may lead to (a browser applies form-action to redirects as well),
     *     separated by blanks; may be empty
     */
    public SecurityHeadersFilter(String formTargets) {
        this.contentSecurityPolicy = ("default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                        + " form-action 'self' " + formTargets.strip())
                .strip();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
