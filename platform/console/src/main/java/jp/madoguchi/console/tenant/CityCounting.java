package jp.madoguchi.console.tenant;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts one city, bound to it, with one statement that only counts and that does not take longer than a second. */
@Service
class CityCounting {

    private static final Logger log = LoggerFactory.getLogger(CityCounting.class);
    private static final Set<City.State> COUNTABLE =
            EnumSet.of(City.State.ACTIVE, City.State.SUSPENDED, City.State.CLOSING);

    private final JdbcClient jdbc;
    private final Clock clock;

    CityCounting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where the city is not open or cannot be counted now. */
    Optional<CityNumbers> of(City city) {
        if (!COUNTABLE.contains(city.state())) {
            return Optional.empty();
        }
        try {
            return Optional.of(CityScope.<CityNumbers, RuntimeException>call(city, this::count));
        } catch (DataAccessException e) {
            log.warn("The numbers of {} cannot be read: {}", city.code(), e.getMessage());
            return Optional.empty();
        }
    }

    private CityNumbers count() {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM invitee WHERE state = 'ACTIVE') AS people,
                       (SELECT count(*) FROM booking WHERE state <> 'CANCELLED') AS bookings,
                       (SELECT count(*) FROM booking WHERE state = 'BOOKED' AND day >= :today) AS upcoming,
                       (SELECT count(*) FROM facility) AS facilities,
                       (SELECT count(*) FROM mail WHERE state IN ('PLANNED', 'SENDING') AND due_at < :now) AS unsent,
                       (SELECT max(at) FROM audit) AS last_activity
                """)
                .withQueryTimeout(1)
                .param("today", JapanTime.today(clock))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new CityNumbers(
                        row.getLong("people"),
                        row.getLong("bookings"),
                        row.getLong("upcoming"),
                        row.getLong("facilities"),
                        row.getLong("unsent"),
                        instant(row.getTimestamp("last_activity"))))
                .single();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
