package jp.madoguchi.core.lifecycle;

import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.core.tenancy.City;

/** The city's waiting tasks on its cluster and on the registry's; but not the task that does this. */
final class TasksErasing implements ErasingStep {

    private final OwnerDatabases owners;

    TasksErasing(OwnerDatabases owners) {
        this.owners = owners;
    }

    @Override
    public String code() {
        return "tasks";
    }

    @Override
    public int position() {
        return StepOrder.ERASE_TASKS;
    }

    @Override
    public Map<String, Long> erase(City city) {
        long tasks = Stream.of(Databases.MAIN, city.cluster())
                .distinct()
                .mapToLong(cluster -> tasks(cluster, city.code()))
                .sum();
        return Map.of("tasks", tasks);
    }

    private long tasks(String cluster, String city) {
        return owners.of(cluster)
                .jdbc()
                .update(
                        "DELETE FROM jobs.scheduled_tasks WHERE split_part(task_instance, ':', 1) = ?"
                                + " AND NOT (task_name = ? AND split_part(task_instance, ':', 2) = ?)",
                        city,
                        LifeTask.NAME,
                        Course.ERASE.task());
    }
}
