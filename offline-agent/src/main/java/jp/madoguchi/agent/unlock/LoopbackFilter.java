package jp.madoguchi.agent.unlock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only to the machine's own names with the program's own port: a page elsewhere whose name is made to lead here
 * (DNS rebinding) gets nothing.
 */
final class LoopbackFilter extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (allows(request.getHeader("Host"), request.getLocalPort())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println("このソフトは、この端末の http://localhost:" + request.getLocalPort() + "/ からだけ使えます。アドレスを入れ直してください。");
    }

    static boolean allows(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        int colon = host.lastIndexOf(':');
        String name = (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
        String given = colon < 0 ? "80" : host.substring(colon + 1);
        return NAMES.contains(name) && given.equals(Integer.toString(port));
    }
}
