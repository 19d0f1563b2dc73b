package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.identity.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Keycloak says that somebody's session there is over. One address serves all cities, so that the token's city is asked
 * of Keycloak; the sessions lie in the city's schema, where every node finds them.
 */
@Component
class BackChannelSignOut implements LogoutHandler {

    private final StaffDirectory directory;
    private final CityRegistry cities;
    private final StaffRegister register;
    private final StaffSessions sessions;
    private final AuditTrail audit;

    BackChannelSignOut(
            StaffDirectory directory,
            CityRegistry cities,
            StaffRegister register,
            StaffSessions sessions,
            AuditTrail audit) {
        this.directory = directory;
        this.cities = cities;
        this.register = register;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** The token's signature, issuer and audience were checked before. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcLogoutToken token)) {
            return;
        }
        String subject = Objects.requireNonNullElse(token.getSubject(), "");
        String session = token.getSessionId();
        inCitiesOf(subject, account -> {
            if (session == null) {
                sessions.end(account);
            } else {
                sessions.end(account, session);
            }
            audit.record(new AuditEntry("staff.signed-out-by-keycloak", "staff", account, Map.of()));
        });
    }

    private void inCitiesOf(String subject, Consumer<String> work) {
        directory.citiesOf(subject).stream()
                .flatMap(code -> cities.byCode(code).stream())
                .forEach(city -> CityScope.run(
                        city,
                        () -> register.fresh().members().values().stream()
                                .filter(member -> member.subject().equals(subject))
                                .map(StaffMember::account)
                                .forEach(work)));
    }
}
