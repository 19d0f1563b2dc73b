package jp.madoguchi.bookingweb.maintenance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.core.maintenance.CheckPass;
import jp.madoguchi.core.maintenance.MaintenanceWatch;
import jp.madoguchi.core.maintenance.Site;
import jp.madoguchi.core.maintenance.Stop;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the bound city's site is stopped, answers 503 with a page instead of it; other cities are served. */
final class MaintenanceFilter extends OncePerRequestFilter {

    static final String CHECK = "/maintenance/check";

    private final Site site;
    private final MaintenanceWatch watch;
    private final CheckPass passes;
    private final StoppedPage page;

    MaintenanceFilter(Site site, MaintenanceWatch watch, CheckPass passes, StoppedPage page) {
        this.site = site;
        this.watch = watch;
        this.passes = passes;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = OpenPaths.of(request);
        if (Tenancy.find().isEmpty()) {
            chain.doFilter(request, response);
        } else if (site == Site.RESIDENTS && path.equals(CHECK)) {
            check(request, response);
        } else {
            Optional<Stop> stop = OpenPaths.contain(path, site) ? Optional.empty() : watch.running(site);
            if (stop.isEmpty() || letIn(request, stop.get())) {
                chain.doFilter(request, response);
            } else {
                page.show(stop.get(), site, request, response);
            }
        }
    }

    private boolean letIn(HttpServletRequest request, Stop stop) {
        CheckPass.Kind kind = site == Site.RESIDENTS ? CheckPass.Kind.RESIDENTS : CheckPass.Kind.STAFF;
        return CheckCookie.read(request, site)
                .filter(pass -> passes.valid(pass, stop, kind))
                .isPresent();
    }

    /** The link that the city's staff hand to those who check: it opens the site to this browser, and to no other. */
    private void check(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setAttribute("madoguchi.secret-in-path", true);
        Optional<Stop> stop = watch.running(site);
        String pass = Optional.ofNullable(request.getParameter("pass")).orElse("");
        if (stop.isPresent() && !passes.valid(pass, stop.get(), CheckPass.Kind.LINK)) {
            page.show(stop.get(), site, request, response);
            return;
        }
        stop.ifPresent(running -> CheckCookie.write(
                request, response, site, passes.issue(running, CheckPass.Kind.RESIDENTS, CheckPass.STAY)));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, "/");
    }
}
