package jp.madoguchi.core.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The own domains of all cities, for the vendor's operators: hosts and what their certificates look like. */
@Service
public class DomainList {

    private static final String WANTED = """
             FROM platform.city_domain d
             WHERE (:search = '' OR strpos(d.host, :search) > 0 OR d.city = :search)
               AND (NOT :attention OR d.proof_lost OR d.certificate <> 'GOOD' OR d.certificate_until < :soon)
            """;

    private final JdbcClient platform;
    private final Clock clock;

    DomainList(Databases databases, Clock clock) {
        this.platform = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
        this.clock = clock;
    }

    /**
     * Hosts by name.
     *
     * @param search    part of a host or a city's code; empty for all
     * @param attention only those whose proof is lost or whose certificate is not good or ends within 30 days
     */
    public List<DomainLine> page(String search, boolean attention, int first, int most) {
        return wanted("SELECT d.*" + WANTED + " ORDER BY d.host LIMIT :most OFFSET :first", search, attention)
                .param("most", most)
                .param("first", first)
                .query((row, number) -> line(row))
                .list();
    }

    /** How many {@link #page} has in all. */
    public long count(String search, boolean attention) {
        return wanted("SELECT count(*)" + WANTED, search, attention)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec wanted(String sql, String search, boolean attention) {
        return platform.sql(sql)
                .param("search", search)
                .param("attention", attention)
                .param("soon", JapanTime.db(clock.instant().plus(CertificateState.WARNED_BEFORE)));
    }

    private static DomainLine line(ResultSet row) throws SQLException {
        String verdict = row.getString("certificate");
        @Nullable Timestamp until = row.getTimestamp("certificate_until");
        return new DomainLine(
                row.getString("host"),
                row.getString("city"),
                row.getTimestamp("proved_at").toInstant(),
                row.getBoolean("proof_lost"),
                verdict.isEmpty() ? CertificateState.Verdict.UNKNOWN : CertificateState.Verdict.valueOf(verdict),
                until == null ? null : until.toInstant(),
                row.getTimestamp("checked_at").toInstant());
    }
}
