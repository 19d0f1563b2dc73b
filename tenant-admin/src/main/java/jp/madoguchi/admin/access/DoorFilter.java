package jp.madoguchi.admin.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks again at each request. A session whose person does not belong to the host's city, or whose account was stopped or
 * removed, ends at once; one that is shown from where its person may not come from is refused and lives on.
 */
final class DoorFilter extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/ui/", "/webjars/", "/sign-in/", "/actuator/", "/device");

    private final StaffRegister register;
    private final Door door;

    DoorFilter(StaffRegister register, Door door) {
        this.register = register;
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            chain.doFilter(request, response);
        } else if (!belongs(user)) {
            refuse(RefusalPages.REFUSED, true, request, response);
        } else {
            member(user, request, response, chain);
        }
    }

    private void member(OidcUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CityStaff staff = register.current();
        Optional<StaffMember> member =
                staff.active(user.getName()).filter(known -> known.subject().equals(user.getSubject()));
        if (member.isEmpty()) {
            refuse(RefusalPages.STOPPED, true, request, response);
        } else if (!door.isOpen(request, staff, member.get())) {
            refuse(RefusalPages.ELSEWHERE, false, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(
            String page, boolean endsSession, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (endsSession && session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        request.getRequestDispatcher(page).forward(request, response);
    }

    private static boolean belongs(OidcUser user) {
        return Tenancy.find()
                .map(City::code)
                .flatMap(city -> Membership.of(user.getClaim(Membership.CLAIM), city))
                .isPresent();
    }
}
