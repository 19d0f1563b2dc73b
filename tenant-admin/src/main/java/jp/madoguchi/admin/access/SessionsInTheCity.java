package jp.madoguchi.admin.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Keeps nothing: the sessions of a city's schema name account and session at Keycloak themselves. */
final class SessionsInTheCity implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation info) {}

    /** Null for an unknown session: whoever asks expects that, although the library's types do not say so. */
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable OidcSessionInformation removeSessionInformation(String clientSessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken logoutToken) {
        return List.of();
    }
}
