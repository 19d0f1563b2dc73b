package jp.madoguchi.agent.leaving;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.ledger.port.LeavingContent;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a sheet and a log row for everything that leaves, in the transaction of whoever lets it out. */
@Service
public class Leavings {

    private static final int SHOWN = 500;
    private static final String ROW =
            "SELECT id, at, way, title, count, fields, actor, reason, second_person FROM agent_leaving ";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final Clock clock;

    Leavings(JdbcClient jdbc, Permissions permissions, CurrentActor actor, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a sealed file or a print run on record.
     *
     * @return the sheet's number
     * @throws jp.madoguchi.base.port.PermissionDenied when the user may not use that way
     */
    @Transactional
    public long record(Way way, LeavingContent content) {
        permissions.require(new Permission(way.right()));
        return write(way, content, "", Optional.empty());
    }

    /** Puts a CSV on record. */
    @Transactional
    public long record(LeavingContent content, String reason, String secondPerson) {
        permissions.require(new Permission(Way.CSV.right()));
        return write(Way.CSV, content, reason, Optional.of(secondPerson));
    }

    /** The latest sheets, newest first. */
    @Transactional(readOnly = true)
    public List<LeftRow> latest() {
        return jdbc.sql(ROW + "ORDER BY id DESC LIMIT ?")
                .param(SHOWN)
                .query(DataClassRowMapper.newInstance(LeftRow.class))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<LeftRow> find(long id) {
        return jdbc.sql(ROW + "WHERE id = ?")
                .param(id)
                .query(DataClassRowMapper.newInstance(LeftRow.class))
                .optional();
    }

    private long write(Way way, LeavingContent content, String reason, Optional<String> second) {
        long id = jdbc.sql("INSERT INTO agent_leaving (at, way, title, count, fields, actor, reason, second_person)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
                .params(Timestamp.from(clock.instant()), way.name(), content.title(), content.count())
                .params(String.join("、", content.fields()), actor.get().id(), reason)
                .param(second.orElse(null))
                .query(Long.class)
                .single();
        audit.record(new AuditEntry(
                "left." + way.name().toLowerCase(Locale.ROOT),
                "leaving",
                Long.toString(id),
                Map.of(
                        "title",
                        content.title(),
                        "count",
                        Long.toString(content.count()),
                        "second",
                        second.orElse(""))));
        return id;
    }
}
