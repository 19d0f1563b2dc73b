package jp.madoguchi.console.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.core.lifecycle.Course;
import jp.madoguchi.core.lifecycle.StepView;

/**
 * The steps of a city's present or last course.
 *
 * @param running whether the worker is at it, so that the page asks again
 * @param stopped whether an operator can have it continued: a step has failed, or nothing has moved for minutes
 */
public record CourseView(Course course, List<StepView> steps, boolean running, boolean stopped) {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    static CourseView of(Course course, List<StepView> steps, boolean onCourse, Clock clock) {
        boolean failed = steps.stream().anyMatch(step -> step.state() == StepView.State.FAILED);
        boolean silent = steps.stream()
                .<Instant>mapMulti((step, moved) -> {
                    if (step.started() != null) {
                        moved.accept(step.started());
                    }
                    if (step.ended() != null) {
                        moved.accept(step.ended());
                    }
                })
                .max(Comparator.naturalOrder())
                .filter(moved -> moved.plus(SILENCE).isBefore(clock.instant()))
                .isPresent();
        return new CourseView(course, steps, onCourse && !failed, onCourse && (failed || silent));
    }

    /** How many steps are over. */
    public long done() {
        return steps.stream().filter(StepView::over).count();
    }
}
