package jp.madoguchi.admin.visit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jp.madoguchi.core.visit.Visit;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** A visitor's session: a new one for each visit, gone with it. */
@Component
class VisitSessions {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Forgets whoever was signed in with this browser and lets the visitor in. */
    void begin(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        Visitor visitor = new Visitor(
                visit.id(),
                visit.operator(),
                visit.operatorName(),
                visit.scope().group(),
                visit.scope().export());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                visitor, null, AuthorityUtils.createAuthorityList("VISITOR")));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
