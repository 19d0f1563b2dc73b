package jp.madoguchi.core.domain;

import java.time.Clock;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.core.lifecycle.OperatorLog;
import jp.madoguchi.core.tenancy.CityRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Proving hosts is for the worker alone: no node of a city has the owner's login, which it takes to write the registry. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("madoguchi.db.owner-user")
class DomainConfiguration {

    @Bean
    DomainTask domainTask(
            DomainRows rows,
            DomainFindings findings,
            OwnerDatabase owner,
            DomainSettings settings,
            CityRegistry registry,
            OperatorLog log,
            Clock clock) {
        NameServer names = new NameServer(settings);
        return new DomainTask(
                rows,
                findings,
                new HostTable(owner, settings.platform(), log),
                new ProofLook(names, settings),
                new CertificateLook(names, settings, clock),
                registry,
                clock);
    }
}
