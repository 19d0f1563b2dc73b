package jp.madoguchi.web.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** After our own session has ended, ends Keycloak's too; where Keycloak is down, says only that ours has ended. */
public final class SignOutAtKeycloak implements LogoutSuccessHandler {

    private final KeycloakPresence keycloak;
    private final OidcClientInitiatedLogoutSuccessHandler atKeycloak;

    public SignOutAtKeycloak(ClientRegistrationRepository clients, KeycloakPresence keycloak) {
        this.keycloak = keycloak;
        this.atKeycloak = new OidcClientInitiatedLogoutSuccessHandler(clients);
        atKeycloak.setPostLogoutRedirectUri("{baseUrl}" + SignInPages.SIGNED_OUT);
        atKeycloak.setDefaultTargetUrl(SignInPages.SIGNED_OUT);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        if (keycloak.answers()) {
            atKeycloak.onLogoutSuccess(request, response, authentication);
        } else {
            response.sendRedirect(SignInPages.SIGNED_OUT);
        }
    }
}
