package jp.madoguchi.core.audit;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the row into the bound city, in the caller's transaction. */
@Component
class JdbcAuditTrail implements AuditTrail {
    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final ObjectProvider<AuditFacts> facts;
    private final Clock clock;

    JdbcAuditTrail(JdbcClient jdbc, CurrentActor actors, ObjectProvider<AuditFacts> facts, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void record(AuditEntry entry) {
        Actor actor = actors.get();
        Map<String, String> detail = new HashMap<>(entry.detail());
        facts.ifAvailable(present -> detail.putAll(present.get()));
        jdbc.sql("""
                        INSERT INTO audit (at, actor_kind, actor, action, subject_type, subject_id, detail)
                        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(
                        JapanTime.db(clock.instant()),
                        actor.kind().name(),
                        actor.id(),
                        entry.action(),
                        entry.subjectType(),
                        entry.subjectId(),
                        JsonText.write(detail))
                .update();
    }
}
