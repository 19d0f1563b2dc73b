package jp.madoguchi.core.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.Tenancy;

/**
 * Runs a course as a task of the worker; its id is the course. A step that fails ends the task: an operator reads why and
 * has it repeated. A worker that dies leaves the task in the queue, and another continues it.
 */
final class LifeTask implements CityTask {

    static final String NAME = "city-life";

    private final CourseRunner runner;
    private final CityRegistry registry;

    LifeTask(CourseRunner runner, CityRegistry registry) {
        this.runner = runner;
        this.registry = registry;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean aboutThePlace() {
        return true;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        Course course = Course.valueOf(id.toUpperCase(Locale.ROOT));
        registry.now(Tenancy.current().code())
                .filter(city -> city.state() == course.during())
                .ifPresent(city -> runner.run(city, course));
        registry.refresh();
        return Optional.empty();
    }

    /** Only for what lies outside the steps, such as a database that does not answer. */
    @Override
    public Duration retryAfter(int attempt) {
        return Duration.ofSeconds(10L * attempt);
    }
}
