package jp.madoguchi.admin.maintenance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.bookingweb.maintenance.OpenPaths;
import jp.madoguchi.bookingweb.maintenance.StoppedPage;
import jp.madoguchi.core.maintenance.MaintenanceWatch;
import jp.madoguchi.core.maintenance.Site;
import jp.madoguchi.core.maintenance.Stop;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** During a stop a pass alone is not enough: whoever uses it must have the right to come in, at each request. */
@Component
class MaintenanceGuard implements HandlerInterceptor {

    private final MaintenanceWatch watch;
    private final ObjectProvider<Permissions> permissions;
    private final ObjectProvider<StoppedPage> page;

    MaintenanceGuard(
            MaintenanceWatch watch, ObjectProvider<Permissions> permissions, ObjectProvider<StoppedPage> page) {
        this.watch = watch;
        this.permissions = permissions;
        this.page = page;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException, IOException {
        if (!(handler instanceof HandlerMethod)
                || request.getDispatcherType() != DispatcherType.REQUEST
                || OpenPaths.contain(OpenPaths.of(request), Site.STAFF)) {
            return true;
        }
        Optional<Stop> stop = watch.running(Site.STAFF);
        if (stop.isEmpty() || permissions.getObject().allows(MaintenanceScreen.ENTER)) {
            return true;
        }
        page.getObject().show(stop.get(), Site.STAFF, request, response);
        return false;
    }
}
