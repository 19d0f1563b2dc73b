package jp.madoguchi.console.tenant;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts each city, bound to it one after another, with one statement that only counts. */
@Service
class CityOverview {

    private static final Logger log = LoggerFactory.getLogger(CityOverview.class);

    private final CityRegistry registry;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CityAddresses addresses;

    CityOverview(CityRegistry registry, JdbcClient jdbc, Clock clock, CityAddresses addresses) {
        this.registry = registry;
        this.jdbc = jdbc;
        this.clock = clock;
        this.addresses = addresses;
    }

    /** Every city, by code. */
    List<CityLine> all() {
        return registry.all().stream().map(this::line).toList();
    }

    Optional<CityLine> find(String code) {
        return registry.byCode(code).map(this::line);
    }

    private CityLine line(City city) {
        return new CityLine(city, numbers(city), addresses.residents(city), addresses.staff(city));
    }

    private @Nullable CityNumbers numbers(City city) {
        try {
            return CityScope.call(city, this::count);
        } catch (DataAccessException e) {
            log.warn("The numbers of {} cannot be read: {}", city.code(), e.getMessage());
            return null;
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
                .param("today", LocalDate.now(clock))
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
