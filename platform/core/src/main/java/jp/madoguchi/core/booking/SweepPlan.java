package jp.madoguchi.core.booking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/**
 * Makes sure that a sweep is planned for the bound city. The sweep of a hold runs when that hold expires and stays while
 * others are open, so that until then no other hold needs to ask the task queue again.
 */
@Component
class SweepPlan {
    private static final int MOST_CITIES = 10_000;

    private final CityTasks tasks;
    private final Clock clock;
    private final Cache<String, Instant> plannedUntil =
            Caffeine.newBuilder().maximumSize(MOST_CITIES).build();

    SweepPlan(CityTasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Before the slot is taken, so that nobody waits for the task's row while holding a slot's lock. */
    void ensure(Instant expiresAt) {
        Instant until = plannedUntil.getIfPresent(Tenancy.current().code());
        if (until == null || !until.isAfter(clock.instant())) {
            tasks.ensure(HoldExpiryTask.at(expiresAt));
        }
    }

    /** After the transaction that planned it was committed. */
    void committed(Instant expiresAt) {
        plannedUntil.asMap().putIfAbsent(Tenancy.current().code(), expiresAt);
        plannedUntil
                .asMap()
                .computeIfPresent(
                        Tenancy.current().code(), (city, until) -> until.isAfter(clock.instant()) ? until : expiresAt);
    }
}
