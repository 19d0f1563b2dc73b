package jp.madoguchi.core.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.Cluster;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import jp.madoguchi.core.tenancy.NewCity;
import org.springframework.dao.DuplicateKeyException;

/** Begins a city at an operator's order: reserves code and host and leaves the rest to the worker. */
public final class CityOpening {

    private final LifeDesk desk;
    private final CourseRunner runner;
    private final CityRegistry registry;
    private final ClusterRegistry clusters;
    private final String domain;

    /** @param domain what follows the subdomain in a city's host */
    CityOpening(LifeDesk desk, CourseRunner runner, CityRegistry registry, ClusterRegistry clusters, String domain) {
        this.desk = desk;
        this.runner = runner;
        this.registry = registry;
        this.clusters = clusters;
        this.domain = domain;
    }

    /** The clusters on which a city may be placed. */
    public List<Cluster> clusters() {
        return clusters.all();
    }

    /** The host that a city of this subdomain would have. */
    public String host(String subdomain) {
        return subdomain + "." + domain;
    }

    /** Everything that is wrong with the order; empty when it could be carried out at this moment. */
    public List<Problem> check(CityOrder order) {
        List<Problem> problems = new ArrayList<>(CityOrderCheck.of(order, clusters()));
        registry.refresh();
        problems.addAll(CityOrderCheck.taken(registry.byCode(order.code()), registry.byHost(host(order.subdomain()))));
        return problems;
    }

    /** Reserves code and host and puts the job into the queue, or changes nothing. */
    public LifeResult start(CityOrder order, Actor by) {
        List<Problem> problems = check(order);
        if (!problems.isEmpty()) {
            return new LifeResult.Refused(problems);
        }
        NewCity wanted = new NewCity(
                order.code(), order.name(), order.preset(), List.of(host(order.subdomain())), order.cluster());
        try {
            desk.inTransaction(() -> reserve(order, wanted, by));
        } catch (DuplicateKeyException e) {
            // Somebody else was faster; what he took is seen now.
            return new LifeResult.Refused(check(order));
        }
        registry.refresh();
        return new LifeResult.Done(City.State.PROVISIONING);
    }

    private City.State reserve(CityOrder order, NewCity wanted, Actor by) {
        desk.life().add(wanted, order.administrator());
        runner.plan(order.code(), Course.OPEN);
        desk.queue().put(order.code(), Course.OPEN);
        Map<String, String> detail = Map.of(
                "preset",
                order.preset(),
                "cluster",
                order.cluster(),
                "host",
                wanted.hosts().getFirst());
        desk.log().record(by, "city.start", order.code(), detail);
        return City.State.PROVISIONING;
    }
}
