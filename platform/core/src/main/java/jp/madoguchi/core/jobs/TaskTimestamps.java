package jp.madoguchi.core.jobs;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;

/** Names the database to the scheduler, which would otherwise open a connection with no city bound to ask. */
final class TaskTimestamps extends PostgreSqlJdbcCustomization {
    TaskTimestamps() {
        super(false, true);
    }
}
