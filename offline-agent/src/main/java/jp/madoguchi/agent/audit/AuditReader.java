package jp.madoguchi.agent.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the log: by user, by action, by day, page by page. */
@Service
public class AuditReader {

    private static final int PAGE = 50;
    private static final String WHERE = "WHERE (:who = '' OR strpos(actor_id, :who) > 0)"
            + " AND (:what = '' OR action = :what)"
            + " AND (:since::timestamptz IS NULL OR at >= :since)"
            + " AND (:until::timestamptz IS NULL OR at < :until) ";
    private static final RowMapper<AuditRow> ROW = DataClassRowMapper.newInstance(AuditRow.class);

    private final JdbcClient jdbc;
    private final ActionNames names;
    private final Clock clock;

    AuditReader(JdbcClient jdbc, ActionNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** A page; one beyond the last is the last. */
    @Transactional(readOnly = true)
    public AuditPage page(AuditSearch search, int page) {
        long count = count(search);
        int pages = (int) Math.max(1, (count + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, pages);
        List<AuditLine> lines = where(AuditLog.COLUMNS + WHERE + "ORDER BY id DESC LIMIT :limit OFFSET :offset", search)
                .param("limit", PAGE)
                .param("offset", (long) (shown - 1) * PAGE)
                .query(ROW)
                .list()
                .stream()
                .map(this::line)
                .toList();
        return new AuditPage(lines, shown, pages, count);
    }

    @Transactional(readOnly = true)
    public long count(AuditSearch search) {
        return where("SELECT count(*) FROM agent_audit " + WHERE, search)
                .query(Long.class)
                .single();
    }

    /** Rows after a number, oldest first, for a file. */
    @Transactional(readOnly = true)
    public List<AuditLine> after(AuditSearch search, long id, int limit) {
        return where(AuditLog.COLUMNS + WHERE + "AND id > :id ORDER BY id LIMIT :limit", search)
                .param("id", id)
                .param("limit", limit)
                .query(ROW)
                .list()
                .stream()
                .map(this::line)
                .toList();
    }

    /** The actions that the log holds with their words, for the search's list. */
    @Transactional(readOnly = true)
    public Map<String, String> actionNames() {
        Map<String, String> byCode = new LinkedHashMap<>();
        jdbc.sql("SELECT DISTINCT action FROM agent_audit ORDER BY action")
                .query(String.class)
                .list()
                .forEach(action -> byCode.put(action, names.textOf(action)));
        return byCode;
    }

    private JdbcClient.StatementSpec where(String sql, AuditSearch search) {
        LocalDate to = search.to();
        return jdbc.sql(sql)
                .param("who", search.who())
                .param("what", search.what())
                .param("since", start(search.from()))
                .param("until", start(to == null ? null : to.plusDays(1)));
    }

    private @Nullable Timestamp start(@Nullable LocalDate day) {
        return day == null
                ? null
                : Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private AuditLine line(AuditRow row) {
        boolean nobody = row.actorKind().equals(Actor.Kind.SYSTEM.name());
        return new AuditLine(
                row.id(),
                LocalDateTime.ofInstant(row.at(), clock.getZone()),
                names.keyOf(row.action()),
                row.action(),
                nobody ? "" : row.actorId(),
                row.subjectType() + " " + row.subjectId(),
                row.detail().replace("\n", "、"));
    }
}
