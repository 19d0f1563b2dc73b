package jp.madoguchi.bookingweb.maintenance;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.core.maintenance.MaintenanceWatch;
import jp.madoguchi.core.maintenance.Site;
import jp.madoguchi.core.maintenance.Stop;

/** What a top page tells of stops to come; templates read it as {@code @maintenanceBanner}. */
public final class MaintenanceBanner {

    private final MaintenanceWatch watch;

    MaintenanceBanner(MaintenanceWatch watch) {
        this.watch = watch;
    }

    /**
     * A stop to come.
     *
     * @param stops message key of what is stopped
     * @param text  what residents or staff read about it
     */
    public record Line(String from, String to, String stops, String text) {}

    /** Stops of the residents' site. */
    public List<Line> residents() {
        return watch.announced(Site.RESIDENTS).stream()
                .map(stop -> line(stop, stop.textResidents()))
                .toList();
    }

    /** Stops of the staff's site. */
    public List<Line> staff() {
        return watch.announced(Site.STAFF).stream()
                .map(stop -> line(stop, stop.textStaff()))
                .toList();
    }

    private static Line line(Stop stop, String text) {
        String stops = "maintenance.stops." + stop.stops().name().toLowerCase(Locale.ROOT);
        return new Line(StopWords.at(stop.startsAt()), StopWords.at(stop.lastsUntil()), stops, text);
    }
}
