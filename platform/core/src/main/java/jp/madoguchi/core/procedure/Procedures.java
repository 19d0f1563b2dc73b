package jp.madoguchi.core.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The bound city's procedures. */
@Service
public class Procedures {

    private static final String VIEW = """
            SELECT code, name, slot_group, minutes, known_person, one_active, papers, display_order FROM procedure
            """;

    private final JdbcClient jdbc;

    Procedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their names by code, in the city's order. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        jdbc.sql("SELECT code, name FROM procedure ORDER BY display_order, code")
                .query((RowCallbackHandler) row -> names.put(row.getString("code"), row.getString("name")));
        return names;
    }

    /** What to bring, one sentence each; empty for an unknown procedure or one that needs nothing. */
    public List<String> papers(String code) {
        return jdbc.sql("SELECT papers FROM procedure WHERE code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .map(Procedures::lines)
                .orElse(List.of());
    }

    /** The open procedures of the city's catalogue, in display order. */
    public List<ProcedureView> catalogue() {
        return jdbc.sql(VIEW + "WHERE open ORDER BY display_order, code")
                .query(Procedures::view)
                .list();
    }

    /** The groups whose procedures share the same slots, in the order of their first procedure. */
    public List<String> groups() {
        return jdbc.sql("SELECT slot_group FROM procedure GROUP BY slot_group ORDER BY min(display_order), slot_group")
                .query((row, number) -> row.getString("slot_group"))
                .list();
    }

    /** One procedure, open or closed. */
    public Optional<ProcedureView> find(String code) {
        return jdbc.sql(VIEW + "WHERE code = ?")
                .param(code)
                .query(Procedures::view)
                .optional();
    }

    /** The city's procedures in display order. */
    public List<ProcedureName> all() {
        return jdbc.sql("SELECT code, name FROM procedure ORDER BY display_order, code")
                .query((row, number) -> new ProcedureName(row.getString("code"), row.getString("name")))
                .list();
    }

    private static ProcedureView view(ResultSet row, int number) throws SQLException {
        return new ProcedureView(
                row.getString("code"),
                row.getString("name"),
                row.getString("slot_group"),
                row.getInt("minutes"),
                row.getBoolean("known_person"),
                row.getBoolean("one_active"),
                lines(row.getString("papers")),
                row.getInt("display_order"));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** A procedure as people call it. */
    public record ProcedureName(String code, String name) {}
}
