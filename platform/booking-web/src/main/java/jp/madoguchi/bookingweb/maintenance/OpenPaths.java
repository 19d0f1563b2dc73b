package jp.madoguchi.bookingweb.maintenance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.madoguchi.core.maintenance.Site;

/** What answers during a stop: styles, and on the staff's site the way in for those who check. */
public final class OpenPaths {

    private static final List<String> BOTH =
            List.of("/ui/", "/webjars/", "/actuator/", "/theme.css", "/favicon", "/branding/");
    private static final List<String> STAFF =
            List.of("/oauth2/", "/login/", "/logout", "/sign-in/", "/signed-out", "/maintenance/enter", "/visit/");

    private OpenPaths() {}

    /** The path as the server understands it, without what a browser may have put around it. */
    public static String of(HttpServletRequest request) {
        String further = request.getPathInfo();
        return request.getServletPath() + (further == null ? "" : further);
    }

    /** True for a path that a stop leaves open. */
    public static boolean contain(String path, Site site) {
        return BOTH.stream().anyMatch(path::startsWith)
                || (site == Site.STAFF && STAFF.stream().anyMatch(path::startsWith));
    }
}
