package jp.madoguchi.console.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.kernel.FreshCache;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The mails of all cities in numbers, each city asked by itself, read once a minute at most. */
@Service
class MailOverview {
    private static final Logger LOG = LoggerFactory.getLogger(MailOverview.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String ALL = "all";
    private static final Set<City.State> OPEN = EnumSet.of(City.State.ACTIVE, City.State.SUSPENDED, City.State.CLOSING);

    private final CityRegistry cities;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final FreshCache<String, List<MailNumbers>> numbers = new FreshCache<>(FRESH);

    MailOverview(CityRegistry cities, JdbcClient jdbc, Clock clock) {
        this.cities = cities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every city that could be asked, the longest waiting first. */
    List<MailNumbers> all() {
        return numbers.get(ALL, this::read);
    }

    /** How long the oldest unsent mail of a cluster's cities has waited. */
    Duration oldest(String cluster) {
        Instant now = clock.instant();
        return all().stream()
                .filter(each -> each.city().cluster().equals(cluster))
                .map(each -> each.age(now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private List<MailNumbers> read() {
        List<MailNumbers> all = new ArrayList<>();
        for (City city : cities.all()) {
            if (city.workable() && OPEN.contains(city.state())) {
                try {
                    all.add(CityScope.<MailNumbers, RuntimeException>call(city, () -> count(city)));
                } catch (DataAccessException e) {
                    LOG.warn("The mails of {} cannot be counted: {}", city.code(), e.getMessage());
                }
            }
        }
        Instant now = clock.instant();
        all.sort(Comparator.comparing((MailNumbers each) -> each.age(now)).reversed());
        return List.copyOf(all);
    }

    private MailNumbers count(City city) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM mail WHERE state IN ('PLANNED', 'SENDING') AND due_at < :now) AS unsent,
                               (SELECT min(due_at) FROM mail
                                WHERE state IN ('PLANNED', 'SENDING') AND due_at < :now) AS oldest,
                               count(*) FILTER (WHERE state = 'UNSURE') AS unsure,
                               count(*) FILTER (WHERE state = 'FAILED') AS failed,
                               count(*) FILTER (WHERE outcome = 'BOUNCED') AS bounced
                        FROM mail WHERE created_at > :yesterday
                        """)
                .withQueryTimeout(1)
                .param("now", JapanTime.db(clock.instant()))
                .param("yesterday", JapanTime.db(clock.instant().minus(Duration.ofDays(1))))
                .query((row, number) -> new MailNumbers(
                        city,
                        row.getLong("unsent"),
                        JapanTime.readOptional(row, "oldest"),
                        row.getLong("unsure"),
                        row.getLong("failed"),
                        row.getLong("bounced")))
                .single();
    }
}
