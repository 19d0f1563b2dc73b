package jp.madoguchi.core.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.madoguchi.base.db.BoundDataSource;
import jp.madoguchi.base.db.Databases;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.JsonText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/** Reads the operators' log, the newest first. */
@Service
public class OperatorLogReader {

    private static final int AT_ONCE = 1000;
    private static final String WANTED = """
             FROM platform.operator_log
            WHERE (:city = '' OR city = :city) AND (:actor = '' OR actor = :actor)
              AND starts_with(action, :action) AND at >= :from AND at < :to AND id < :before
            """;

    private final JdbcClient platform;

    OperatorLogReader(Databases databases) {
        this.platform = JdbcClient.create(BoundDataSource.unbound(databases, Databases.MAIN));
    }

    public long count(OperatorLogFilter filter) {
        return with(platform.sql("SELECT count(*)" + WANTED), filter, Long.MAX_VALUE)
                .query(Long.class)
                .single();
    }

    /** A page of entries; {@code skipped} are left out from the newest on. */
    public List<OperatorEntry> page(OperatorLogFilter filter, int skipped, int most) {
        return with(
                        platform.sql("SELECT *" + WANTED + " ORDER BY at DESC, id DESC LIMIT :most OFFSET :skipped"),
                        filter,
                        Long.MAX_VALUE)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Gives every entry, however many there are, by falling number; never more than a thousand in memory. */
    public void each(OperatorLogFilter filter, Consumer<OperatorEntry> reader) {
        long before = Long.MAX_VALUE;
        List<OperatorEntry> entries;
        do {
            entries = with(platform.sql("SELECT *" + WANTED + " ORDER BY id DESC LIMIT :most"), filter, before)
                    .param("most", AT_ONCE)
                    .query((row, number) -> entry(row))
                    .list();
            entries.forEach(reader);
            before = entries.isEmpty() ? before : entries.getLast().id();
        } while (entries.size() == AT_ONCE);
    }

    private static StatementSpec with(StatementSpec statement, OperatorLogFilter filter, long before) {
        LocalDate from = filter.from() == null ? LocalDate.of(2000, 1, 1) : filter.from();
        LocalDate to = filter.to() == null ? LocalDate.of(9999, 1, 1) : filter.to();
        return statement
                .param("city", filter.city())
                .param("actor", filter.actor())
                .param("action", filter.action())
                .param("from", JapanTime.db(JapanTime.instant(from.atStartOfDay())))
                .param("to", JapanTime.db(JapanTime.instant(to.plusDays(1).atStartOfDay())))
                .param("before", before);
    }

    private static OperatorEntry entry(ResultSet row) throws SQLException {
        Map<String, String> detail = new TreeMap<>(JsonText.read(row.getString("detail")));
        return new OperatorEntry(
                row.getLong("id"),
                JapanTime.read(row, "at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("city"),
                detail);
    }
}
