package jp.madoguchi.core.jobs;

import java.time.Instant;

/**
 * A task to be scheduled.
 *
 * @param task the name of a {@link CityTask}
 * @param id what the task is about; the city's code is put before it
 */
public record PlannedTask(String task, String id, Instant at) {}
