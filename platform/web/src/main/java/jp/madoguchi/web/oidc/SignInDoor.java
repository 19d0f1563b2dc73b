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
    private final String closedPage;

    /** @param closedPage path of the page that says that signing in is not possible now */
    public SignInDoor(KeycloakPresence keycloak, String closedPage) {
        this.keycloak = keycloak;
        this.closedPage = closedPage;
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
            response.sendRedirect(closedPage);
        }
    }
}
