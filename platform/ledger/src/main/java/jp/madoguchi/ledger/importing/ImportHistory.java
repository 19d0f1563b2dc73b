package jp.madoguchi.ledger.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports that were confirmed. */
@Component
class ImportHistory {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分", Locale.JAPANESE).withZone(ZoneId.of("Asia/Tokyo"));

    private final JdbcClient jdbc;

    ImportHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportView> latest() {
        return jdbc.sql("select * from ledger_import order by confirmed_at desc limit 100")
                .query((row, number) -> view(row))
                .list();
    }

    Optional<ImportView> find(UUID id) {
        return jdbc.sql("select * from ledger_import where id = ?")
                .param(id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** When the very same bytes were confirmed, as words. */
    Optional<String> confirmedBefore(String sha256) {
        return jdbc.sql("select confirmed_at from ledger_import where sha256 = ? and state = 'CONFIRMED'")
                .param(HexFormat.of().parseHex(sha256))
                .query((row, number) -> WHEN.format(row.getTimestamp(1).toInstant()))
                .optional();
    }

    private static ImportView view(ResultSet row) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("profile"),
                row.getString("file_name"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getString("confirmed_by"),
                row.getTimestamp("confirmed_at").toInstant());
    }
}
