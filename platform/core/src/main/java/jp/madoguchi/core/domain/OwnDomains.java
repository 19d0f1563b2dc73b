package jp.madoguchi.core.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff's side of own domains: they ask, the worker acts, for no city may write the registry of all. */
@Service
public class OwnDomains {

    private static final int MOST_OPEN = 5;

    private final JdbcClient jdbc;
    private final DomainRows rows;
    private final DomainSettings settings;
    private final CityRegistry registry;
    private final CityTasks tasks;
    private final AuditTrail audit;
    private final DomainTokens tokens;

    OwnDomains(
            JdbcClient jdbc,
            DomainRows rows,
            DomainSettings settings,
            CityRegistry registry,
            CityTasks tasks,
            AuditTrail audit,
            DomainTokens tokens) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.registry = registry;
        this.tasks = tasks;
        this.audit = audit;
        this.tokens = tokens;
    }

    /** The bound city's requests that are not over, newest first. */
    public List<OwnDomain> all() {
        return rows.all();
    }

    public Optional<OwnDomain> find(UUID id) {
        return rows.find(id);
    }

    /** The city's hosts at this moment, the main one first. */
    public List<String> hosts() {
        return registry.now(Tenancy.current().code()).map(City::hosts).orElseGet(List::of);
    }

    /** Asks for a host; the worker looks for its proof from now on. */
    @Transactional
    public DomainResult ask(String typed) {
        return switch (HostCheck.of(typed, settings.platform())) {
            case HostCheck.Refused refused -> new DomainResult.Refused(refused.problem());
            case HostCheck.Valid valid -> ask(new HostName(valid.host()));
        };
    }

    private DomainResult ask(HostName name) {
        String host = name.value();
        if (registry.byHost(host).isPresent()) {
            return refused(hosts().contains(host) ? "already" : "taken");
        }
        if (rows.openAlone() >= MOST_OPEN) {
            return refused("many");
        }
        UUID id = tokens.id();
        Instant now = tokens.now();
        int added = jdbc.sql("""
                        INSERT INTO staff_domain_request (id, host, token, requested_at, next_check_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)
                .params(id, host, tokens.proof(), JapanTime.db(now), JapanTime.db(now))
                .update();
        if (added == 0) {
            return refused("asked");
        }
        plan(DomainOrder.watch(id), now);
        audit.record(new AuditEntry("domain.requested", "domain", id.toString(), Map.of("host", host)));
        return new DomainResult.Asked(id);
    }

    /** Has the worker look at once, besides its own rhythm. */
    @Transactional
    public void checkNow(OwnDomain domain) {
        plan(DomainOrder.now(domain.id()), tokens.now());
    }

    /** Has the worker make one of the city's hosts the main one. */
    @Transactional
    public DomainResult chooseMain(String host) {
        if (!hosts().contains(host)) {
            return refused("not-proved");
        }
        Optional<OwnDomain> own = rows.all().stream()
                .filter(domain -> domain.host().equals(host) && domain.state() == OwnDomain.State.PROVED)
                .findFirst();
        if (settings.secure()
                && own.isPresent()
                && own.get().certificate().verdict() != CertificateState.Verdict.GOOD) {
            return refused("certificate");
        }
        UUID id = own.map(OwnDomain::id).orElseGet(tokens::id);
        plan(DomainOrder.main(host), tokens.now());
        audit.record(new AuditEntry("domain.main-requested", "domain", id.toString(), Map.of("host", host)));
        return new DomainResult.Asked(id);
    }

    /** Has the worker take a host away; a request that waits ends at once. */
    @Transactional
    public void remove(OwnDomain domain) {
        plan(DomainOrder.remove(domain.id()), tokens.now());
        audit.record(new AuditEntry(
                "domain.removal-requested", "domain", domain.id().toString(), Map.of("host", domain.host())));
    }

    private void plan(String order, Instant at) {
        tasks.ensure(new PlannedTask(DomainOrder.TASK, order, at));
    }

    private static DomainResult refused(String what) {
        return new DomainResult.Refused(Problem.of("host", "domain.refused." + what));
    }

    private record HostName(String value) {}
}
