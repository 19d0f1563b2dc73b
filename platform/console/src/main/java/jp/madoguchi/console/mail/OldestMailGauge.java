package jp.madoguchi.console.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.tenancy.Cluster;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * {@code madoguchi.mail.oldest.unsent}: how many seconds the oldest unsent mail has waited, one value for each cluster
 * known at the start; which city it is stands on the page.
 */
@Component
@ConditionalOnProperty("madoguchi.worker")
class OldestMailGauge implements MeterBinder {
    private final ClusterRegistry clusters;
    private final MailOverview overview;

    OldestMailGauge(ClusterRegistry clusters, MailOverview overview) {
        this.clusters = clusters;
        this.overview = overview;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String cluster : names()) {
            Gauge.builder(
                            "madoguchi.mail.oldest.unsent",
                            overview,
                            all -> all.oldest(cluster).toSeconds())
                    .baseUnit("seconds")
                    .tag("cluster", cluster)
                    .description("Age of the oldest mail that is due and not sent")
                    .register(registry);
        }
    }

    /** The main one alone while the registry is not there yet. */
    private List<String> names() {
        try {
            return clusters.all().stream().map(Cluster::name).toList();
        } catch (DataAccessException e) {
            return List.of(Databases.MAIN);
        }
    }
}
