package jp.madoguchi.core.placement;

import java.time.Clock;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.OwnerDatabases;
import jp.madoguchi.core.jobs.PlatformTasks;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.tenancy.CityDoors;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.ClusterRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Moving cities: only where the owner's login is configured, which no web node of a city has. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class PlacementConfiguration {

    @Bean
    MoveTable moveTable(OwnerDatabase main, Clock clock) {
        return new MoveTable(main, clock);
    }

    @Bean
    OldCopyErasing oldCopyErasing(OwnerDatabases owners, MoveTable table) {
        return new OldCopyErasing(owners, table);
    }

    @Bean
    MoveTask moveTask(
            OwnerDatabases owners, CityMigrations migrations, CityDoors doors, CityRegistry registry, MoveTable table) {
        return new MoveTask(new MoveRun(owners, migrations, doors, registry, table, step -> {}));
    }

    @Bean
    CityMoves cityMoves(
            OwnerDatabases owners,
            CityRegistry registry,
            MoveTable table,
            PlatformTasks tasks,
            OperatorLog operatorLog,
            Clock clock) {
        return new CityMoves(owners, registry, table, tasks, operatorLog, clock);
    }

    @Bean
    Clusters clusters(OwnerDatabases owners, ClusterRegistry registry, CityRegistry cities, OperatorLog operatorLog) {
        return new Clusters(owners, registry, cities, operatorLog);
    }
}
