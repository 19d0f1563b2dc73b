package jp.madoguchi.core.tenancy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the city whose host was asked for. An unknown host is answered 404, a city that is not active, is being moved or
 * has a schema that this application does not understand 503, the residents' site of a closing city 410; all before
 * anything else runs, so that neither a session nor a query can happen without a city.
 */
final class CityFilter extends OncePerRequestFilter {

    /** Read by the error pages; they know no city. */
    private static final String REASON = "madoguchi.web.error.reason";

    /** Keycloak tells the staff's site under one address of all cities that somebody is signed out. */
    private static final String TOLD_BY_KEYCLOAK = "/logout/connect/back-channel/";

    private static final String SECONDS_OF_A_MOVE = "5";
    private static final String SECONDS_OF_AN_UPDATE = "120";
    private static final String NO_RIGHTS = "42501";

    private final CityRegistry registry;
    private final DatabaseRole role;

    /** @param role tells the residents' site, which a closing city no longer has, from the staff's, which it keeps */
    CityFilter(CityRegistry registry, DatabaseRole role) {
        this.registry = registry;
        this.role = role;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/actuator/") || (role == DatabaseRole.STAFF && path.startsWith(TOLD_BY_KEYCLOAK));
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<City> city = registry.byHost(request.getServerName());
        if (city.isPresent() && isOpen(city.get()) && city.get().workable()) {
            bound(city.get(), request, response, chain);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (city.isPresent() && city.get().state() == City.State.MOVING) {
            unavailable(request, response, "moving", SECONDS_OF_A_MOVE);
        } else if (city.isPresent() && isOpen(city.get())) {
            unavailable(request, response, "version", SECONDS_OF_AN_UPDATE);
        } else if (city.isPresent() && city.get().state() == City.State.SUSPENDED) {
            request.setAttribute(REASON, "suspended");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (city.isPresent() && city.get().state() == City.State.CLOSING) {
            request.setAttribute(REASON, "closed");
            response.sendError(HttpServletResponse.SC_GONE);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isOpen(City city) {
        return city.state() == City.State.ACTIVE || (city.state() == City.State.CLOSING && role == DatabaseRole.STAFF);
    }

    private static void unavailable(
            HttpServletRequest request, HttpServletResponse response, String reason, String seconds)
            throws IOException {
        request.setAttribute(REASON, reason);
        response.setHeader("Retry-After", seconds);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private void bound(City city, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CityScope.<Boolean, Exception>call(city, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !shutOut(city, e)) {
                throw e;
            }
            response.reset();
            unavailable(request, response, "moving", SECONDS_OF_A_MOVE);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /**
     * Whether the database has shut the city's role out because the city moves: this node learns of it by the refusal when
     * its view of the registry is some seconds old.
     */
    private boolean shutOut(City city, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && NO_RIGHTS.equals(refused.getSQLState())) {
                registry.refresh();
                return registry.byCode(city.code())
                        .filter(now -> now.workable() && now.cluster().equals(city.cluster()))
                        .isEmpty();
            }
        }
        return false;
    }
}
