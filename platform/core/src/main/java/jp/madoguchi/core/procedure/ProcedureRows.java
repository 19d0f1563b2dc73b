package jp.madoguchi.core.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.procedure.ProcedureDetails.Terms;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the catalogue and the matrix; writing has its audit row, in the caller's transaction. */
@Component
class ProcedureRows {
    private static final String EXTRA = "EXTRA";

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    ProcedureRows(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<ProcedureDetails> all() {
        return jdbc.sql("""
                        SELECT code, name, slot_group, minutes, known_person, one_active, booked_days, papers, script,
                               channels, display_order, open
                        FROM procedure ORDER BY display_order, code
                        """).query(ProcedureRows::details).list();
    }

    /** How many open places take each procedure by at least one way. */
    Map<String, Long> places() {
        return jdbc
                .sql("""
                        SELECT m.procedure, count(DISTINCT m.facility_id) AS places
                        FROM facility_procedure m JOIN facility f ON f.id = m.facility_id AND f.open GROUP BY m.procedure
                        """)
                .query((row, number) -> Map.entry(row.getString("procedure"), row.getLong("places")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By which ways each place takes the procedure. */
    Map<Long, Set<Channel>> matrix(String code) {
        Map<Long, Set<Channel>> places = new LinkedHashMap<>();
        jdbc.sql("SELECT facility_id, channel FROM facility_procedure WHERE procedure = ? ORDER BY facility_id")
                .param(code)
                .query((RowCallbackHandler)
                        row -> places.computeIfAbsent(row.getLong("facility_id"), id -> EnumSet.noneOf(Channel.class))
                                .add(Channel.valueOf(row.getString("channel"))));
        return places;
    }

    void insert(ProcedureDetails details) {
        bind(jdbc.sql("""
                        INSERT INTO procedure (name, slot_group, minutes, known_person, one_active, booked_days, papers,
                                               script, channels, display_order, open, code)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?)
                        """), details).update();
        jdbc.sql("""
                        INSERT INTO facility_procedure (facility_id, procedure, channel)
                        SELECT f.id, p.code, c.channel FROM facility f, procedure p, unnest(p.channels) AS c (channel)
                        WHERE p.code = ?
                        """).param(details.code()).update();
        audit.record(AuditEntry.of("procedure.created", "procedure", details.code()));
    }

    void update(ProcedureDetails details) {
        bind(jdbc.sql("""
                        UPDATE procedure SET name = ?, slot_group = ?, minutes = ?, known_person = ?, one_active = ?,
                               booked_days = ?, papers = ?, script = ?, channels = ?::text[], display_order = ?,
                               open = ?
                        WHERE code = ?
                        """), details).update();
        audit.record(AuditEntry.of("procedure.changed", "procedure", details.code()));
    }

    /** Replaces the ways of these places; the other places stay. */
    void setMatrix(String code, Map<Long, Set<Channel>> places) {
        // Of two who save at once the second finds what the first has written.
        jdbc.sql("SELECT code FROM procedure WHERE code = ? FOR NO KEY UPDATE")
                .param(code)
                .query(String.class)
                .optional();
        jdbc.sql("DELETE FROM facility_procedure WHERE procedure = ? AND facility_id = ANY (?::bigint[])")
                .params(code, places.keySet().toArray(Long[]::new))
                .update();
        List<Map.Entry<Long, Channel>> cells = places.entrySet().stream()
                .flatMap(place -> place.getValue().stream().map(channel -> Map.entry(place.getKey(), channel)))
                .toList();
        jdbc.sql("""
                        INSERT INTO facility_procedure (facility_id, procedure, channel)
                        SELECT c.facility_id, ?, c.channel FROM unnest(?::bigint[], ?::text[]) AS c (facility_id, channel)
                        """)
                .param(code)
                .param(cells.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                .param(cells.stream().map(cell -> cell.getValue().name()).toArray(String[]::new))
                .update();
        audit.record(AuditEntry.of("procedure.places.changed", "procedure", code));
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, ProcedureDetails details) {
        Terms terms = details.terms();
        return statement
                .param(details.name().strip())
                .param(terms.slotGroup())
                .param(terms.minutes())
                .param(terms.knownPerson())
                .param(terms.oneActive())
                .param(terms.extraDaysOnly() ? EXTRA : "ALL")
                .param(details.papers().strip())
                .param(details.script().strip())
                .param(details.channels().stream().map(Channel::name).sorted().toArray(String[]::new))
                .param(details.order())
                .param(details.open())
                .param(details.code());
    }

    private static ProcedureDetails details(ResultSet row, int number) throws SQLException {
        return new ProcedureDetails(
                row.getString("code"),
                row.getString("name"),
                new Terms(
                        row.getString("slot_group"),
                        row.getInt("minutes"),
                        row.getBoolean("known_person"),
                        row.getBoolean("one_active"),
                        EXTRA.equals(row.getString("booked_days"))),
                row.getString("papers"),
                row.getString("script"),
                Stream.of((Object[]) row.getArray("channels").getArray())
                        .map(channel -> Channel.valueOf(channel.toString()))
                        .collect(Collectors.toUnmodifiableSet()),
                row.getInt("display_order"),
                row.getBoolean("open"));
    }
}
