package jp.madoguchi.core.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the worker found, written to the bound city's requests and its audit trail. */
@Service
class DomainFindings {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    DomainFindings(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A check that did not change the state. */
    @Transactional
    public void waits(OwnDomain domain, String reason, Instant now, @Nullable Instant next) {
        jdbc.sql("""
                        UPDATE staff_domain_request SET reason = :reason, checked_at = :now, attempts = attempts + 1,
                               next_check_at = coalesce(CAST(:next AS timestamptz), next_check_at)
                        WHERE id = :id AND state = 'WAITING'
                        """)
                .param("reason", reason)
                .param("now", JapanTime.db(now))
                .param("next", next == null ? null : JapanTime.db(next))
                .param("id", domain.id())
                .update();
    }

    /** A step of a request: a waiting one is proved or fails, every one can be removed. Nothing happens otherwise. */
    @Transactional
    public void becomes(OwnDomain domain, OwnDomain.State state, String reason, Instant now) {
        int changed = jdbc.sql("""
                        UPDATE staff_domain_request SET state = :state, reason = :reason, checked_at = :now,
                               next_check_at = NULL,
                               proved_at = CASE WHEN :state = 'PROVED' THEN CAST(:now AS timestamptz) ELSE proved_at END
                        WHERE id = :id AND (state = 'WAITING' OR :state = 'REMOVED' AND state <> 'REMOVED')
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", JapanTime.db(now))
                .param("id", domain.id())
                .update();
        if (changed == 1) {
            note("domain." + state.name().toLowerCase(Locale.ROOT), domain.id(), domain.host());
        }
    }

    /** A daily look at a proved host. */
    @Transactional
    public void looked(
            OwnDomain domain, boolean proofLost, CertificateState certificate, Instant now, @Nullable Instant next) {
        Instant until = certificate.until();
        jdbc.sql("""
                        UPDATE staff_domain_request SET proof_lost = :lost, certificate = :certificate,
                               certificate_issuer = :issuer, certificate_until = CAST(:until AS timestamptz),
                               checked_at = :now,
                               next_check_at = coalesce(CAST(:next AS timestamptz), next_check_at)
                        WHERE id = :id
                        """)
                .param("lost", proofLost)
                .param("certificate", certificate.verdict().name())
                .param("issuer", certificate.issuer())
                .param("until", until == null ? null : JapanTime.db(until))
                .param("now", JapanTime.db(now))
                .param("next", next == null ? null : JapanTime.db(next))
                .param("id", domain.id())
                .update();
        if (proofLost != domain.proofLost()) {
            note(proofLost ? "domain.proof-lost" : "domain.proof-found", domain.id(), domain.host());
        }
    }

    @Transactional
    public void mainChosen(String host) {
        audit.record(new AuditEntry("domain.main", "domain", host, Map.of("host", host)));
    }

    private void note(String action, UUID id, String host) {
        audit.record(new AuditEntry(action, "domain", id.toString(), Map.of("host", host)));
    }
}
