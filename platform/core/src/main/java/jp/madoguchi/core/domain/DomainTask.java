package jp.madoguchi.core.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.jobs.CityTask;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.Tenancy;

/** The worker's side of own domains: looks for proofs, and writes the registry where a city has shown one. */
final class DomainTask implements CityTask {

    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(14);
    private static final Duration LOOKED_AGAIN = Duration.ofDays(1);
    private static final long LONGEST_PAUSE_MINUTES = 360;

    private final DomainRows rows;
    private final DomainFindings findings;
    private final HostTable hosts;
    private final ProofLook proofs;
    private final CertificateLook certificates;
    private final CityRegistry registry;
    private final Clock clock;

    DomainTask(
            DomainRows rows,
            DomainFindings findings,
            HostTable hosts,
            ProofLook proofs,
            CertificateLook certificates,
            CityRegistry registry,
            Clock clock) {
        this.rows = rows;
        this.findings = findings;
        this.hosts = hosts;
        this.proofs = proofs;
        this.certificates = certificates;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public String name() {
        return DomainOrder.TASK;
    }

    /** A worker that cannot reach the registry goes on trying: nobody else would look at the host again. */
    @Override
    public int mostAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Optional<Instant> run(String id, int attempt) {
        DomainOrder order = DomainOrder.read(id);
        if (order.what().equals(DomainOrder.MAIN)) {
            makeMain(order.about());
            return Optional.empty();
        }
        OwnDomain domain = rows.find(UUID.fromString(order.about())).orElse(null);
        if (domain == null) {
            return Optional.empty();
        }
        if (order.what().equals(DomainOrder.REMOVE)) {
            remove(domain);
            return Optional.empty();
        }
        boolean watching = order.what().equals(DomainOrder.WATCH);
        return switch (domain.state()) {
            case WAITING -> prove(domain, watching);
            case PROVED -> look(domain, watching);
            case FAILED, REMOVED -> Optional.empty();
        };
    }

    private Optional<Instant> prove(OwnDomain domain, boolean watching) {
        String missing = proofs.at(domain);
        Instant now = clock.instant();
        if (missing.equals(ProofLook.FOUND)) {
            if (!hosts.claim(city(), domain.host(), now)) {
                findings.becomes(domain, OwnDomain.State.FAILED, "taken", now);
                return Optional.empty();
            }
            findings.becomes(domain, OwnDomain.State.PROVED, "", now);
            return proved(domain, watching);
        }
        if (!now.isBefore(domain.requestedAt().plus(GIVEN_UP_AFTER))) {
            findings.becomes(domain, OwnDomain.State.FAILED, "late", now);
            return Optional.empty();
        }
        Instant next = now.plus(pause(domain.attempts()));
        findings.waits(domain, missing, now, watching ? next : null);
        return watching ? Optional.of(next) : Optional.empty();
    }

    /** The staff may have taken the request back while its proof was looked for. */
    private Optional<Instant> proved(OwnDomain domain, boolean watching) {
        boolean stands = rows.find(domain.id())
                .filter(now -> now.state() == OwnDomain.State.PROVED)
                .isPresent();
        if (!stands) {
            hosts.remove(city(), domain.host());
        }
        registry.refresh();
        return stands ? look(domain, watching) : Optional.empty();
    }

    /** 1, 2, 4 … minutes, at most six hours. */
    static Duration pause(int attempts) {
        return Duration.ofMinutes(Math.min(LONGEST_PAUSE_MINUTES, 1L << Math.min(attempts, 10)));
    }

    private Optional<Instant> look(OwnDomain domain, boolean watching) {
        boolean lost = !proofs.at(domain).equals(ProofLook.FOUND);
        CertificateState certificate = certificates.at(domain.host());
        Instant now = clock.instant();
        Instant next = now.plus(LOOKED_AGAIN);
        hosts.looked(domain.host(), lost, certificate, now);
        findings.looked(domain, lost, certificate, now, watching ? next : null);
        return watching ? Optional.of(next) : Optional.empty();
    }

    private void makeMain(String host) {
        if (hosts.makeMain(city(), host)) {
            findings.mainChosen(host);
            registry.refresh();
        }
    }

    private void remove(OwnDomain domain) {
        findings.becomes(domain, OwnDomain.State.REMOVED, "", clock.instant());
        hosts.remove(city(), domain.host());
        registry.refresh();
    }

    private static String city() {
        return Tenancy.current().code();
    }
}
