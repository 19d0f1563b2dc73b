package jp.madoguchi.core.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The remark of each person (職員専用の備考), with every version of it. It goes with the person. The residents' role cannot
 * read its table.
 */
@Service
public class Remarks {

    /** Characters of a remark at most. */
    public static final int LONGEST = 1000;

    /** A person's older versions beyond this are kept and not shown. */
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final CurrentActor actors;
    private final AuditTrail audit;
    private final Clock clock;

    Remarks(JdbcClient jdbc, CurrentActor actors, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every version about these people, the newest of each first. */
    public List<Remark> of(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT invitee_id, version, text, name, at FROM staff_person_remark
                                WHERE invitee_id = ANY (?::uuid[]) ORDER BY invitee_id, version DESC LIMIT ?
                                """)
                        .param(people.stream().map(UUID::toString).toArray(String[]::new))
                        .param(SHOWN)
                        .query(Remarks::row)
                        .list();
    }

    /**
     * Writes a person's remark.
     *
     * @param seen the version that the writer has seen; 0 for none
     */
    @Transactional
    public RemarkResult write(UUID inviteeId, int seen, String typed) {
        String text = RemarkLine.clean(typed);
        if (RemarkLine.length(text) > LONGEST) {
            return RemarkResult.TOO_LONG;
        }
        Optional<Standing> standing = standing(inviteeId);
        if (standing.isEmpty()) {
            return RemarkResult.NOBODY;
        }
        if (standing.get().version() != seen) {
            return RemarkResult.OVERTAKEN;
        }
        if (standing.get().text().equals(text)) {
            return RemarkResult.UNCHANGED;
        }
        return insert(inviteeId, seen, text) ? RemarkResult.WRITTEN : RemarkResult.OVERTAKEN;
    }

    private Optional<Standing> standing(UUID inviteeId) {
        return jdbc.sql("""
                        SELECT coalesce(r.version, 0) AS version, coalesce(r.text, '') AS text FROM invitee i
                        LEFT JOIN staff_person_remark r ON r.invitee_id = i.id AND r.current WHERE i.id = ?
                        """)
                .param(inviteeId)
                .query((row, number) -> new Standing(row.getInt("version"), row.getString("text")))
                .optional();
    }

    /** Of two who write at once the version's key lets one through. */
    private boolean insert(UUID inviteeId, int seen, String text) {
        Actor actor = actors.get();
        int retired = jdbc.sql("""
                        UPDATE staff_person_remark SET current = false
                        WHERE invitee_id = ? AND version = ? AND current
                        """).params(inviteeId, seen).update();
        int made = seen > 0 && retired == 0
                ? 0
                : jdbc.sql("""
                                INSERT INTO staff_person_remark (invitee_id, version, text, account, name, at)
                                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                                """)
                        .params(inviteeId, seen + 1, text, actor.id(), actor.name(), JapanTime.db(clock.instant()))
                        .update();
        if (made == 1) {
            audit.record(new AuditEntry(
                    "remark.written", "invitee", inviteeId.toString(), Map.of("version", Integer.toString(seen + 1))));
        }
        return made == 1;
    }

    private static Remark row(ResultSet row, int number) throws SQLException {
        return new Remark(
                row.getObject("invitee_id", UUID.class),
                row.getInt("version"),
                row.getString("text"),
                row.getString("name"),
                JapanTime.read(row, "at"));
    }

    private record Standing(int version, String text) {

        @Override
        public String toString() {
            return "Standing[version=" + version + "]";
        }
    }
}
