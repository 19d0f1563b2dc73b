package jp.madoguchi.agent.unlock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.web.servlet.HandlerInterceptor;

/** Makes an open page lead to the sign-in by itself, just after the session has ended: nobody reads what was left. */
final class IdleLock implements HandlerInterceptor {

    private static final long LATER = 5;

    private final Sessions sessions;
    private final Duration idle;

    IdleLock(Sessions sessions, Duration idle) {
        this.sessions = sessions;
        this.idle = idle;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (sessions.user().isPresent() && request.getHeader("HX-Request") == null) {
            response.setHeader("Refresh", (idle.toSeconds() + LATER) + "; url=/signin?idle");
        }
        return true;
    }
}
