package jp.madoguchi.admin.maintenance;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.bookingweb.maintenance.StopWords;
import jp.madoguchi.core.maintenance.CityStop;
import jp.madoguchi.core.maintenance.MaintenanceWatch;
import org.springframework.stereotype.Component;

/** Stops that wait for the city's answer, for the first page; templates read it as {@code @maintenanceNotices}. */
@Component("maintenanceNotices")
public class MaintenanceNotices {

    private final MaintenanceWatch watch;
    private final Permissions permissions;

    MaintenanceNotices(MaintenanceWatch watch, Permissions permissions) {
        this.watch = watch;
        this.permissions = permissions;
    }

    /** Empty for those who may not see planned stops. */
    public List<CityStop> unanswered() {
        return permissions.allows(MaintenanceScreen.VIEW) ? watch.unanswered() : List.of();
    }

    /** 12月8日（火）22時 */
    public String at(Instant instant) {
        return StopWords.at(instant);
    }
}
