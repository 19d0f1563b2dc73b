package jp.madoguchi.core.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The bound city's procedures. */
@Service
public class Procedures {

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
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The city's procedures in display order. */
    public List<ProcedureName> all() {
        return jdbc.sql("SELECT code, name FROM procedure ORDER BY display_order, code")
                .query((row, number) -> new ProcedureName(row.getString("code"), row.getString("name")))
                .list();
    }

    /** A procedure as people call it. */
    public record ProcedureName(String code, String name) {}
}
