package jp.madoguchi.admin.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks again at each request: a session whose person does not belong to the host's city ends at once. */
final class SameCityFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || belongs(authentication)) {
            chain.doFilter(request, response);
            return;
        }
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher(SignInPages.REFUSED).forward(request, response);
    }

    private static boolean belongs(Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            return true;
        }
        return Tenancy.find()
                .map(City::code)
                .flatMap(city -> Membership.of(user.getClaim(Membership.CLAIM), city))
                .isPresent();
    }
}
