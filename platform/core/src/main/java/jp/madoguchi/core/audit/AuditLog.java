package jp.madoguchi.core.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The recorded acts of the bound city, for staff. */
@Service
public class AuditLog {
    private static final String SELECT =
            "SELECT at, actor_kind, actor, action, subject_type, subject_id, detail FROM audit ";

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest acts, newest first. */
    public List<AuditRow> latest(int limit) {
        return jdbc.sql(SELECT + "ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query(AuditLog::row)
                .list();
    }

    /** The acts on one subject, newest first. */
    public List<AuditRow> of(String subjectType, String subjectId) {
        return jdbc.sql(SELECT + "WHERE subject_type = ? AND subject_id = ? ORDER BY id DESC")
                .params(subjectType, subjectId)
                .query(AuditLog::row)
                .list();
    }

    /** Everything that happened in an operator's visit, oldest first. */
    public List<AuditRow> ofVisit(String visit) {
        return jdbc.sql(SELECT + "WHERE detail ->> 'visit' = ? ORDER BY id")
                .param(visit)
                .query(AuditLog::row)
                .list();
    }

    private static AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                JapanTime.read(row, "at"),
                row.getString("actor_kind"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                JsonText.read(row.getString("detail")));
    }
}
