package jp.madoguchi.core.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the steps of a course that are left, one after another, on one node at a time for each city. */
final class CourseRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CourseRunner.class);

    private final OwnerDatabase platform;
    private final StepTable table;
    private final Map<Course, List<Work>> works;

    CourseRunner(OwnerDatabase platform, StepTable table, List<OpeningStep> opening, List<ErasingStep> erasing) {
        this.platform = platform;
        this.table = table;
        List<Work> open = opening.stream()
                .map(step -> new Work(step.code(), step.position(), step::applies, city -> {
                    step.open(city);
                    return Map.of();
                }))
                .sorted(Comparator.comparingInt(Work::position))
                .toList();
        List<Work> erase = erasing.stream()
                .map(step -> new Work(step.code(), step.position(), step::applies, step::erase))
                .sorted(Comparator.comparingInt(Work::position))
                .toList();
        this.works = Map.of(Course.OPEN, open, Course.ERASE, erase);
    }

    /** Writes the steps down, so that they can be seen before the first has begun. */
    void plan(String city, Course course) {
        works(course).forEach(work -> table.plan(city, course, work.code(), work.position()));
    }

    /**
     * Goes on where the course stands; another node that is at it is waited for. Ends early when the city has left the
     * course, as when it was given up meanwhile.
     */
    Optional<StepFailure> run(City city, Course course) {
        AtomicReference<@Nullable StepFailure> failure = new AtomicReference<>();
        platform.alone("life-of-" + city.code(), () -> failure.set(alone(city, course)));
        return Optional.ofNullable(failure.get());
    }

    private @Nullable StepFailure alone(City city, Course course) {
        plan(city.code(), course);
        Map<String, StepView> known =
                table.of(city.code(), course).stream().collect(Collectors.toMap(StepView::step, Function.identity()));
        for (Work work : works(course)) {
            StepView step = known.get(work.code());
            if (step == null || !onCourse(city, course)) {
                return null;
            }
            if (!step.over()) {
                StepFailure failure = run(city, course, work);
                if (failure != null) {
                    return failure;
                }
            }
        }
        return null;
    }

    private @Nullable StepFailure run(City city, Course course, Work work) {
        if (!work.applies().test(city)) {
            table.ended(city.code(), course, work.code(), StepView.State.SKIPPED, Map.of());
            return null;
        }
        table.running(city.code(), course, work.code());
        try {
            Map<String, Long> removed = CityScope.<Map<String, Long>, RuntimeException>callAsStaff(
                    city, () -> work.run().apply(city));
            table.ended(city.code(), course, work.code(), StepView.State.DONE, removed);
            return null;
        } catch (RuntimeException e) {
            LOG.error("{}: the step {} of {} failed", city.code(), work.code(), course, e);
            String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
            table.failed(city.code(), course, work.code(), reason);
            return new StepFailure(work.code(), reason);
        }
    }

    private boolean onCourse(City city, Course course) {
        return platform.jdbc()
                .queryForList("SELECT state FROM platform.city WHERE code = ?", String.class, city.code())
                .contains(course.during().name());
    }

    private List<Work> works(Course course) {
        return Objects.requireNonNull(works.get(course));
    }

    private record Work(String code, int position, Predicate<City> applies, Function<City, Map<String, Long>> run) {}
}
