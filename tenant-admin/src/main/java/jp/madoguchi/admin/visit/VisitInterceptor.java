package jp.madoguchi.admin.visit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.core.visit.Visit;
import jp.madoguchi.core.visit.VisitDoor;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Looks at each request of a visitor whether the visit still stands, and puts the page into the city's log. */
@Component
class VisitInterceptor implements HandlerInterceptor {

    private static final String STANDING = VisitInterceptor.class.getName();

    private final VisitDoor door;
    private final VisitSessions sessions;

    VisitInterceptor(VisitDoor door, VisitSessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<Visitor> visitor = Visitor.find();
        if (visitor.isEmpty()
                || !(handler instanceof HandlerMethod)
                || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Optional<Visit> standing = door.standing(visitor.get().visit());
        if (standing.isEmpty()) {
            sessions.forget(request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, VisitDoorController.ENDED);
            return false;
        }
        request.setAttribute(STANDING, standing.get());
        door.page(visitor.get().visit(), request.getMethod(), request.getRequestURI());
        return true;
    }

    /** The visit of a request that was let through. */
    static Optional<Visit> standing(HttpServletRequest request) {
        return Optional.ofNullable((Visit) request.getAttribute(STANDING));
    }
}
