package jp.madoguchi.core.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.OperatorConsent;
import jp.madoguchi.core.settings.OperatorRights;
import jp.madoguchi.core.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's side: asks the bound city for a visit and is handed the link that opens it. */
@Service
public class VisitRequests {

    private static final String CONSENT = "consent";

    private final JdbcClient jdbc;
    private final VisitRows rows;
    private final CitySettings settings;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    VisitRequests(
            JdbcClient jdbc,
            VisitRows rows,
            CitySettings settings,
            AuditTrail audit,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** What the bound city has chosen about visits. */
    public OperatorConsent consent() {
        return settings.get(Settings.OPERATOR_CONSENT);
    }

    /** The most that the bound city lets a visit do. */
    public OperatorRights most() {
        return settings.get(Settings.OPERATOR_RIGHTS);
    }

    /** Asks for a visit; the city's setting allows it at once, or its staff are asked, or it is refused. */
    @Transactional
    public AskResult ask(VisitRequest request, Actor operator) {
        OperatorConsent consent = consent();
        List<Problem> problems = VisitRules.problems(request, consent, most());
        if (!problems.isEmpty()) {
            return new AskResult.Refused(problems);
        }
        boolean allowed = consent == OperatorConsent.ALWAYS_LOGGED;
        UUID id = tokens.uuid7(clock);
        insert(id, request, operator, allowed);
        audit.record(new AuditEntry(
                allowed ? "visit.allowed" : "visit.requested",
                "visit",
                id.toString(),
                Map.of("visit", id.toString(), "minutes", String.valueOf(request.minutes()))));
        return allowed ? new AskResult.Allowed(id) : new AskResult.Requested(id);
    }

    private void insert(UUID id, VisitRequest request, Actor operator, boolean allowed) {
        Instant now = clock.instant();
        jdbc.sql("""
                INSERT INTO staff_operator_visit (id, operator, operator_name, reason, minutes, as_group, export, state,
                                                  requested_at, answered_at, answered_by)
                VALUES (:id, :operator, :name, :reason, :minutes, :group, :export, :state, :now, :answered, :by)
                """)
                .param("id", id)
                .param("operator", operator.id())
                .param("name", operator.name())
                .param("reason", request.reason())
                .param("minutes", request.minutes())
                .param("group", request.scope().group())
                .param("export", request.scope().export())
                .param("state", (allowed ? Visit.State.ALLOWED : Visit.State.REQUESTED).name())
                .param("now", JapanTime.db(now))
                .param("answered", allowed ? JapanTime.db(now) : null)
                .param("by", allowed ? CONSENT : null)
                .update();
    }

    /** The operator's visits to this city, newest first. */
    public List<Visit> of(Actor operator) {
        return rows.of(operator.id(), 50);
    }

    /** A visit of this operator; another's is as unknown as none. */
    public Optional<Visit> find(UUID id, Actor operator) {
        return rows.find(id).filter(visit -> visit.operator().equals(operator.id()));
    }

    /** A new link to a visit that is allowed and not opened; the one before it opens nothing any more. */
    @Transactional
    public Optional<VisitLink> link(UUID id, Actor operator) {
        Instant now = clock.instant();
        if (consent() == OperatorConsent.NEVER) {
            return Optional.empty();
        }
        VisitLink link = new VisitLink(tokens.qrToken(), now.plus(VisitLink.LIVES));
        int updated = jdbc.sql("""
                        UPDATE staff_operator_visit SET token_hash = ?, token_expires_at = ?
                        WHERE id = ? AND operator = ? AND state = 'ALLOWED' AND answered_at > ?
                        """)
                .params(
                        VisitToken.hash(link.token()),
                        JapanTime.db(link.expiresAt()),
                        id,
                        operator.id(),
                        JapanTime.db(now.minus(Visit.ALLOWED_FOR)))
                .update();
        if (updated == 0) {
            return Optional.empty();
        }
        audit.record(new AuditEntry("visit.link-issued", "visit", id.toString(), Map.of("visit", id.toString())));
        return Optional.of(link);
    }
}
