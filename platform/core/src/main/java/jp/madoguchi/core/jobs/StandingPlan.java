package jp.madoguchi.core.jobs;

import java.util.List;

/** Which tasks every city has at all times. A task keeps its time where it is planned already. */
public interface StandingPlan {

    /** The bound city's, with the time at which each runs next if it is missing. */
    List<PlannedTask> tasks();
}
