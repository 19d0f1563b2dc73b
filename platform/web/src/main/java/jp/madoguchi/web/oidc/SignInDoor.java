package jp.madoguchi.web.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before the redirect to Keycloak: where it does not answer, a page of our own says so. */
public final class SignInDoor extends OncePerRequestFilter {

    private final KeycloakPresence keycloak;

    public SignInDoor(KeycloakPresence keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/oauth2/authorization/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (keycloak.answers()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(SignInPages.CLOSED);
        }
    }
}
