package jp.madoguchi.core.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bound city's requests as they are stored. */
@Component
class DomainRows {

    private static final String ROWS = "SELECT * FROM staff_domain_request";

    private final JdbcClient jdbc;

    DomainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnDomain> all() {
        return jdbc.sql(ROWS + " WHERE state <> 'REMOVED' ORDER BY requested_at DESC, id LIMIT 100")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<OwnDomain> find(UUID id) {
        return jdbc.sql(ROWS + " WHERE id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Holds back other requests of this city until the transaction ends, so that they can be counted. */
    int openAlone() {
        jdbc.sql("LOCK TABLE staff_domain_request IN SHARE ROW EXCLUSIVE MODE").update();
        return jdbc.sql("SELECT count(*) FROM staff_domain_request WHERE state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    private static OwnDomain read(ResultSet row) throws SQLException {
        return new OwnDomain(
                row.getObject("id", UUID.class),
                row.getString("host"),
                row.getString("token"),
                OwnDomain.State.valueOf(row.getString("state")),
                row.getString("reason"),
                JapanTime.read(row, "requested_at"),
                row.getInt("attempts"),
                JapanTime.readOptional(row, "checked_at"),
                JapanTime.readOptional(row, "next_check_at"),
                row.getBoolean("proof_lost"),
                certificate(row));
    }

    private static CertificateState certificate(ResultSet row) throws SQLException {
        String verdict = row.getString("certificate");
        return verdict.isEmpty()
                ? CertificateState.UNKNOWN
                : new CertificateState(
                        CertificateState.Verdict.valueOf(verdict),
                        row.getString("certificate_issuer"),
                        JapanTime.readOptional(row, "certificate_until"));
    }
}
