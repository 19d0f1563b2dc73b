package jp.madoguchi.core.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.CardName;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bound city's mails to many: written, looked at, counted. {@link BroadcastSending} sends them. */
@Service
public class Broadcasts {
    static final int SUBJECT = 80;
    static final int BODY = 4_000;
    private static final String SELECT = "SELECT *, filter::text AS audience FROM staff_broadcast ";

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final SecureTokens tokens;
    private final Clock clock;

    Broadcasts(
            JdbcClient jdbc,
            Recipients recipients,
            CurrentActor actor,
            AuditTrail audit,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.actor = actor;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** All of them, the last first. */
    @Transactional(readOnly = true)
    public List<Broadcast> all() {
        return jdbc.sql(SELECT + "ORDER BY created_at DESC LIMIT 100")
                .query(Broadcasts::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Broadcast> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(Broadcasts::row)
                .optional();
    }

    /** How many addresses it would go to now. */
    @Transactional(readOnly = true)
    public int count(Audience audience) {
        return recipients.of(audience).size();
    }

    /** Keeps what was written as a draft. */
    @Transactional
    public BroadcastResult write(String subject, String body, Audience audience) {
        List<Problem> problems = problems(subject, body, audience);
        if (!problems.isEmpty()) {
            return new BroadcastResult.Wrong(problems);
        }
        UUID id = tokens.uuid7(clock);
        jdbc.sql("""
                        INSERT INTO staff_broadcast (id, subject, body, filter, state, created_name, created_at)
                        VALUES (?, ?, ?, ?::jsonb, 'DRAFT', ?, ?)
                        """)
                .params(
                        id,
                        subject.strip(),
                        tidied(body),
                        JsonText.write(audience.asTexts()),
                        actor.get().name(),
                        JapanTime.db(clock.instant()))
                .update();
        audit.record(AuditEntry.of("broadcast.written", "broadcast", id.toString()));
        return new BroadcastResult.Done(id);
    }

    /** How its copies fare. */
    @Transactional(readOnly = true)
    public Progress progress(UUID id) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE state IN ('PLANNED', 'SENDING')) AS waiting,
                               count(*) FILTER (WHERE state IN ('SENT', 'UNSURE')) AS sent,
                               count(*) FILTER (WHERE state = 'SKIPPED') AS skipped,
                               count(*) FILTER (WHERE state = 'FAILED') AS failed,
                               count(*) FILTER (WHERE outcome = 'BOUNCED') AS bounced
                        FROM mail WHERE broadcast_id = ?
                        """)
                .param(id)
                .query((row, number) -> new Progress(
                        row.getInt("waiting"),
                        row.getInt("sent"),
                        row.getInt("skipped"),
                        row.getInt("failed"),
                        row.getInt("bounced")))
                .single();
    }

    private static List<Problem> problems(String subject, String body, Audience audience) {
        List<Problem> problems = new ArrayList<>();
        if (subject.isBlank() || subject.length() > SUBJECT || subject.matches("(?s).*\\R.*")) {
            problems.add(Problem.of("subject", "broadcast.wrong.subject", SUBJECT));
        }
        if (body.isBlank() || body.length() > BODY) {
            problems.add(Problem.of("body", "broadcast.wrong.body", BODY));
        }
        if (CardName.isWrongIn(subject) || CardName.isWrongIn(body)) {
            problems.add(Problem.of("body", "broadcast.wrong.card", CardName.OF_THE_LAW));
        }
        if (audience.from() != null && audience.to() != null && audience.to().isBefore(audience.from())) {
            problems.add(Problem.of("to", "broadcast.wrong.days"));
        }
        return problems;
    }

    private static String tidied(String body) {
        return body.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static Broadcast row(ResultSet row, int number) throws SQLException {
        return new Broadcast(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("body"),
                Audience.of(JsonText.read(row.getString("audience"))),
                Broadcast.State.valueOf(row.getString("state")),
                row.getInt("recipients"),
                row.getString("created_name"),
                JapanTime.read(row, "created_at"),
                row.getString("started_name"),
                JapanTime.readOptional(row, "started_at"),
                row.getString("stopped_name"),
                JapanTime.readOptional(row, "stopped_at"));
    }
}
