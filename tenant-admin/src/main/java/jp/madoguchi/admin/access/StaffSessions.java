package jp.madoguchi.admin.access;

import java.util.Map;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** The sessions of the bound city's console. They lie in the city's schema, so that every node sees the same. */
@Component
public class StaffSessions {

    private final JdbcIndexedSessionRepository sessions;

    StaffSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    /** Ends all sessions of an account. */
    public void end(String account) {
        sessions.findByPrincipalName(account).keySet().forEach(sessions::deleteById);
    }

    /** Ends the sessions of an account that began with this session at Keycloak. */
    void end(String account, String keycloakSession) {
        for (Map.Entry<String, ? extends Session> entry :
                sessions.findByPrincipalName(account).entrySet()) {
            if (entry.getValue().getAttribute("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context
                    && context.getAuthentication() != null
                    && context.getAuthentication().getPrincipal() instanceof OidcUser user
                    && keycloakSession.equals(user.getClaimAsString("sid"))) {
                sessions.deleteById(entry.getKey());
            }
        }
    }
}
