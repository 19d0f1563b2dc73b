package jp.madoguchi.resident.address;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads readers of a city's other hosts to its main one. A form that was begun on an old host is taken where it is. */
final class MainHostRedirect extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final CityAddresses addresses;

    MainHostRedirect(CityAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<City> elsewhere =
                Tenancy.find().filter(city -> !city.mainHost().equalsIgnoreCase(request.getServerName()));
        if (elsewhere.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(
                HttpHeaders.LOCATION, addresses.residents(elsewhere.get()) + request.getRequestURI() + query);
        // The main host can be chosen anew: no browser may remember this one for good.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
