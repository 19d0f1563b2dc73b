package jp.madoguchi.core.slot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.RequestStamp;
import jp.madoguchi.core.settings.PublishMode;
import jp.madoguchi.core.settings.SettingValues;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first and last bookable day of every place of the bound city, kept for two seconds in one read for all places. */
@Component
public class PlaceHorizons {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final FreshCache<String, Map<Long, PlaceHorizon>> byCity = new FreshCache<>(FRESH, RequestStamp::decided);

    PlaceHorizons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The days that residents may book at the place now, under the given settings of the city. */
    public BookableDays days(long facilityId, SettingValues values) {
        LocalDateTime now = JapanTime.now(clock);
        PlaceHorizon place = of(facilityId);
        return new BookableDays(
                place.firstDay(now.toLocalDate()),
                PublishHorizon.of(place, values).lastDay(now));
    }

    /** The last day that residents see at the place under the given settings of the city. */
    public LocalDate lastDay(long facilityId, SettingValues values) {
        return days(facilityId, values).last();
    }

    PlaceHorizon of(long facilityId) {
        return byCity.get(Tenancy.current().code(), this::read)
                .getOrDefault(facilityId, PlaceHorizon.asTheCity(facilityId));
    }

    /** What is stored now, of every place that has a rule of its own. */
    Map<Long, PlaceHorizon> read() {
        return jdbc
                .sql("SELECT facility_id, first_date, first_after, mode, ahead, until, version FROM facility_horizon")
                .query(PlaceHorizons::row)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(PlaceHorizon::facilityId, Function.identity()));
    }

    /** Forgets what this process has read of the bound city. */
    void forget() {
        byCity.forget(Tenancy.current().code());
    }

    private static PlaceHorizon row(ResultSet row, int number) throws SQLException {
        String mode = row.getString("mode");
        return new PlaceHorizon(
                row.getLong("facility_id"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("first_after", Integer.class),
                mode == null ? null : PublishMode.valueOf(mode),
                row.getObject("ahead", Integer.class),
                row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }
}
