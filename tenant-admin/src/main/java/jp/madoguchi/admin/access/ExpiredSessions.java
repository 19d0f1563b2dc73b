package jp.madoguchi.admin.access;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Removes the city's expired sessions whenever somebody signs in. */
@Component
class ExpiredSessions {

    private final JdbcIndexedSessionRepository sessions;

    ExpiredSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @EventListener(InteractiveAuthenticationSuccessEvent.class)
    void remove() {
        sessions.cleanUpExpiredSessions();
    }
}
