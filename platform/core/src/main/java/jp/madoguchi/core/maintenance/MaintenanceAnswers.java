package jp.madoguchi.core.maintenance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bound city says to planned stops. It lies in the city's own schema: nobody else can give it. */
@Service
public class MaintenanceAnswers {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;
    private final LastKnown<Map<UUID, Decision>> decisions = new LastKnown<>(Map.of());

    MaintenanceAnswers(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** True when the city lets the stop happen: it approved it, or its approval is not needed. */
    public boolean holds(CityStop stop) {
        return !stop.needsApproval()
                || decision(stop.stop().id()).filter(Decision.APPROVED::equals).isPresent();
    }

    /** True while an answer can be given: it is needed, and the stop has not begun. */
    public boolean mayAnswer(CityStop stop) {
        return stop.needsApproval() && stop.stop().phase(clock.instant()) == Stop.Phase.PLANNED;
    }

    /** The decision that holds now; for each request, from memory. */
    public Optional<Decision> decision(UUID stop) {
        String city = Tenancy.current().code();
        return Optional.ofNullable(decisions.get(city, this::read).get(stop));
    }

    /** Everything that was answered, newest first; the first one holds. */
    public List<Answer> of(UUID stop) {
        return jdbc.sql("""
                        SELECT answer, account, name, words, answered_at FROM staff_maintenance_answer
                        WHERE maintenance_id = ? ORDER BY id DESC
                        """).param(stop).query(MaintenanceAnswers::row).list();
    }

    /** Keeps an answer to a stop of the bound city that has not begun; a later answer replaces it. */
    @Transactional
    public AnswerResult answer(CityStop stop, Decision decision, String name, String words, Actor by) {
        Instant now = clock.instant();
        List<Problem> problems = AnswerRules.problems(stop, decision, name, words, now);
        if (!problems.isEmpty()) {
            return new AnswerResult.Refused(problems);
        }
        Answer answer = new Answer(decision, by.id(), name.strip(), words.strip(), now);
        UUID id = stop.stop().id();
        jdbc.sql("""
                INSERT INTO maintenance_answer (maintenance_id, answer, answered_at) VALUES (?, ?, ?)
                ON CONFLICT (maintenance_id) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at
                """).params(id, decision.name(), JapanTime.db(now)).update();
        jdbc.sql("""
                INSERT INTO staff_maintenance_answer (maintenance_id, answer, account, name, words, answered_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(id, decision.name(), by.id(), answer.name(), answer.words(), JapanTime.db(now))
                .update();
        audit.record(AuditEntry.of(
                decision == Decision.APPROVED ? "maintenance.approved" : "maintenance.refused",
                "maintenance",
                id.toString()));
        decisions.forget(Tenancy.current().code());
        return new AnswerResult.Kept(answer);
    }

    private Map<UUID, Decision> read() {
        return jdbc
                .sql("SELECT maintenance_id, answer FROM maintenance_answer")
                .query((row, number) -> Map.entry(
                        row.getObject("maintenance_id", UUID.class), Decision.valueOf(row.getString("answer"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Answer row(ResultSet row, int number) throws SQLException {
        return new Answer(
                Decision.valueOf(row.getString("answer")),
                row.getString("account"),
                row.getString("name"),
                row.getString("words"),
                JapanTime.read(row, "answered_at"));
    }
}
