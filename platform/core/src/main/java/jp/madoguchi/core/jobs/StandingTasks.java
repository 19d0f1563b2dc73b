package jp.madoguchi.core.jobs;

import java.util.List;
import jp.madoguchi.core.tenancy.CityOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans what a city always has: at its opening, and later what a newer application has added. */
@Service
class StandingTasks {
    private final List<StandingPlan> plans;
    private final CityTasks tasks;

    StandingTasks(List<StandingPlan> plans, CityTasks tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    @EventListener
    @Transactional
    public void plan(CityOpened opened) {
        ensure();
    }

    /** Adds the bound city's missing tasks; a second time nothing changes. */
    @Transactional
    public void ensure() {
        plans.stream().flatMap(plan -> plan.tasks().stream()).forEach(tasks::ensure);
    }
}
