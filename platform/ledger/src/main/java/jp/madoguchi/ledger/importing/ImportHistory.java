package jp.madoguchi.ledger.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.importing.TargetKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports that were confirmed. */
@Component
class ImportHistory {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H時m分", Locale.JAPANESE).withZone(ZoneId.of("Asia/Tokyo"));

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    /** What an undo left, a page of it. */
    List<KeptCard> kept(UUID id) {
        return jdbc.sql("""
                        select c.id, c.name, c.birth_date, k.reason
                        from ledger_import_kept k join ledger_card c on c.id = k.card_id
                        where k.import_id = ? order by k.reason, c.name, c.id limit 1000""")
                .param(id)
                .query((row, number) -> new KeptCard(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("birth_date"),
                        row.getString("reason")))
                .list();
    }

    private ImportView view(ResultSet row) throws SQLException {
        Instant confirmed = row.getTimestamp("confirmed_at").toInstant();
        String undoneBy = row.getString("undone_by");
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("profile"),
                TargetKind.valueOf(row.getString("target")),
                row.getString("file_name"),
                new ImportView.Counts(
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("ended"),
                        row.getInt("refused")),
                row.getString("confirmed_by"),
                confirmed,
                undoneBy == null ? null : undo(undoneBy, row),
                undoneBy == null && confirmed.isAfter(clock.instant().minus(ImportTransaction.UNDOABLE)));
    }

    private static ImportView.Undo undo(String by, ResultSet row) throws SQLException {
        return new ImportView.Undo(
                by,
                row.getTimestamp("undone_at").toInstant(),
                row.getInt("removed"),
                row.getInt("restored"),
                row.getInt("reopened"));
    }
}
