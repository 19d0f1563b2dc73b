package jp.madoguchi.core.maintenance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Service;

/** Whether a site of the bound city is stopped, and of which stops its top page tells; from memory. */
@Service
public class MaintenanceWatch {

    private final MaintenanceSchedule schedule;
    private final MaintenanceAnswers answers;
    private final CitySettings settings;
    private final Clock clock;

    MaintenanceWatch(MaintenanceSchedule schedule, MaintenanceAnswers answers, CitySettings settings, Clock clock) {
        this.schedule = schedule;
        this.answers = answers;
        this.settings = settings;
        this.clock = clock;
    }

    /** The stop that keeps the site from answering now; of several the one that lasts longest. */
    public Optional<Stop> running(Site site) {
        Instant now = clock.instant();
        return stops(site)
                .filter(stop -> stop.stop().phase(now) == Stop.Phase.RUNNING)
                .filter(answers::holds)
                .map(CityStop::stop)
                .max(Comparator.comparing(Stop::lastsUntil));
    }

    /** Stops that the site's top page tells of, the next first: those that will happen, from the city's day on. */
    public List<Stop> announced(Site site) {
        Instant now = clock.instant();
        LocalDate today = JapanTime.today(clock);
        return stops(site)
                .filter(stop -> stop.stop().phase(now) == Stop.Phase.PLANNED)
                .filter(stop ->
                        LeadTime.announced(stop.stop().startsAt(), settings.get(Settings.MAINT_BANNER_DAYS), today))
                .filter(answers::holds)
                .map(CityStop::stop)
                .toList();
    }

    /** Planned stops that wait for the city's answer, the next first. */
    public List<CityStop> unanswered() {
        Instant now = clock.instant();
        return schedule.of(Tenancy.current().code()).stream()
                .filter(stop -> stop.stop().phase(now) == Stop.Phase.PLANNED && stop.needsApproval())
                .filter(stop -> answers.decision(stop.stop().id()).isEmpty())
                .toList();
    }

    private Stream<CityStop> stops(Site site) {
        return schedule.of(Tenancy.current().code()).stream()
                .filter(stop -> stop.stop().stops().touches(site));
    }
}
