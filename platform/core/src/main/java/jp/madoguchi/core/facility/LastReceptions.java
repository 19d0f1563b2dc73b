package jp.madoguchi.core.facility;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The latest start of a visit of the bound city's places; a change holds within two seconds. */
@Service
public class LastReceptions {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final FreshCache<Place, Map<DayOfWeek, LocalTime>> latest = new FreshCache<>(FRESH, RequestStamp::decided);

    LastReceptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest start of a procedure's visit on that day, or empty where there is none but the last slot. */
    public Optional<LocalTime> latestStart(long facilityId, String procedure, LocalDate day) {
        Place place = new Place(Tenancy.current().code(), facilityId);
        return Optional.ofNullable(latest.get(place, () -> read(facilityId)).get(day.getDayOfWeek()));
    }

    private Map<DayOfWeek, LocalTime> read(long facilityId) {
        return jdbc
                .sql("""
                        SELECT weekday, max(coalesce(last_reception, closes)) AS latest FROM weekly_hours
                        WHERE facility_id = ? GROUP BY weekday
                        """)
                .param(facilityId)
                .query((row, number) ->
                        Map.entry(DayOfWeek.of(row.getInt("weekday")), row.getObject("latest", LocalTime.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Place(String city, long facilityId) {}
}
