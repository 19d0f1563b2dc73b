package jp.madoguchi.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.PermissionDenied;
import jp.madoguchi.base.port.Permissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request reach a route of ours only with one of the rights that {@link Needs} names; one without is shut. */
public final class NeedsInterceptor implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(NeedsInterceptor.class);
    private static final String OURS = "jp.madoguchi.";
    private static final Permission FORGOTTEN = new Permission("route.without-right");

    private final Permissions permissions;

    public NeedsInterceptor(Permissions permissions) {
        this.permissions = permissions;
    }

    /** @throws PermissionDenied when the actor lacks every right that would do */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            check(method);
        }
        return true;
    }

    private void check(HandlerMethod method) {
        Needs needs = needs(method);
        if (needs == null) {
            log.error("{} names no right and is therefore shut", method.getShortLogMessage());
            throw new PermissionDenied(FORGOTTEN);
        }
        if (Arrays.stream(needs.value()).noneMatch(this::has)) {
            throw new PermissionDenied(
                    new Permission(Arrays.stream(needs.value()).findFirst().orElseThrow()));
        }
    }

    private boolean has(String code) {
        // The security filter chain has let nobody through who had to be signed in and was not.
        return code.equals(Needs.SIGNED_IN) || code.equals(Needs.NOTHING) || permissions.allows(new Permission(code));
    }

    /** What a route needs; null where it says nothing. */
    public static @Nullable Needs needs(HandlerMethod method) {
        Needs own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
    }
}
