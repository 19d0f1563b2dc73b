package jp.madoguchi.agent.unlock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.PermissionDenied;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.web.access.NeedsInterceptor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Ends the session of somebody whose rights were taken away, and lets the others reach what their role allows. A route
 * that names no right is looked at with {@code ledger.view}, and changes things with {@code ledger.edit}.
 */
final class RightsAtTheDoor implements HandlerInterceptor {

    private static final String OURS = "jp.madoguchi.";
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    private final Sessions sessions;
    private final Permissions permissions;
    private final UserRights rights;

    RightsAtTheDoor(Sessions sessions, Permissions permissions, UserRights rights) {
        this.sessions = sessions;
        this.permissions = permissions;
        this.rights = rights;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (sessions.halfway().filter(user -> rights.of(user).isEmpty()).isPresent()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            response.sendRedirect("/signin?out");
            return false;
        }
        if (sessions.user().isPresent()
                && handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            check(method, request.getMethod());
        }
        return true;
    }

    private void check(HandlerMethod method, String verb) {
        Needs needs = NeedsInterceptor.needs(method);
        String usual = LOOKING.contains(verb) ? "ledger.view" : "ledger.edit";
        String[] codes = needs == null ? new String[] {usual} : needs.value();
        if (Arrays.stream(codes).noneMatch(this::has)) {
            throw new PermissionDenied(new Permission(codes[0]));
        }
    }

    private boolean has(String code) {
        return code.equals(Needs.SIGNED_IN) || code.equals(Needs.NOTHING) || permissions.allows(new Permission(code));
    }
}
