package jp.madoguchi.core.maintenance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The stops that are planned or running, by city. Read as a whole every few seconds, never for a request. */
@Service
public class MaintenanceSchedule {

    private static final String ALL = "the platform";

    private final JdbcClient platform;
    private final Clock clock;
    private final LastKnown<Map<String, List<CityStop>>> open = new LastKnown<>(Map.of());

    MaintenanceSchedule(Databases databases, Clock clock) {
        this.platform = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
        this.clock = clock;
    }

    /** Stops of a city that are not over, the next first. */
    public List<CityStop> of(String city) {
        return open.get(ALL, this::read).getOrDefault(city, List.of());
    }

    /** Forgets what was read, so that a change made by this process is seen at once. */
    public void refresh() {
        open.forget(ALL);
    }

    private Map<String, List<CityStop>> read() {
        return platform
                .sql(StopRows.OF_CITY + """
                        WHERE m.ended_at IS NULL AND m.cancelled_at IS NULL AND m.ends_at > ?
                        ORDER BY m.starts_at, m.id
                        """)
                .param(JapanTime.db(clock.instant()))
                .query(StopRows::ofCity)
                .list()
                .stream()
                .collect(Collectors.groupingBy(CityStop::city));
    }
}
