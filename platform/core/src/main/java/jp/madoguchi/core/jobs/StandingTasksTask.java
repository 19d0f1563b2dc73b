package jp.madoguchi.core.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Looks every hour, and first when the first worker starts, that no city lacks a task: old ones get what is new. */
@Component
@ConditionalOnProperty("madoguchi.worker")
class StandingTasksTask implements PlatformTask {
    static final String NAME = "standing-tasks";
    private static final String ALL = "all";
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(StandingTasksTask.class);

    private final StandingTasks standing;
    private final PlatformTasks tasks;
    private final CityRegistry cities;
    private final Clock clock;

    StandingTasksTask(StandingTasks standing, PlatformTasks tasks, CityRegistry cities, Clock clock) {
        this.standing = standing;
        this.tasks = tasks;
        this.cities = cities;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        try {
            tasks.ensure(NAME, ALL, clock.instant());
        } catch (DataAccessException e) {
            LOG.warn("The look at the cities' tasks is planned when a worker starts next: {}", e.getMessage());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int mostAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        cities.all().stream().filter(City::workable).forEach(this::ensure);
        return Optional.of(clock.instant().plus(EVERY));
    }

    private void ensure(City city) {
        try {
            CityScope.run(city, standing::ensure);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The tasks of {} could not be looked at, the next hour tries again: {}",
                    city.code(),
                    e.getMessage());
        }
    }
}
