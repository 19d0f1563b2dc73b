package jp.madoguchi.base.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What lies in a schema. PostgreSQL has no index of its catalog by schema, and reads the tables of all cities to find one
 * city's; but it keeps for every schema what depends on it, and that has one.
 */
final class SchemaRelations {

    private static final String SHAPE =
            "md5(coalesce(string_agg(c.relname || ':' || c.relnatts, ',' ORDER BY c.relname COLLATE \"C\"), ''))";

    private static final String MARK = "coalesce(obj_description(n.oid, 'pg_namespace'), '') AS mark";

    private static final String IN_SCHEMA = """
            FROM pg_namespace n
            JOIN pg_depend d ON d.refclassid = 'pg_namespace'::regclass AND d.refobjid = n.oid
                AND d.classid = 'pg_class'::regclass
            JOIN pg_class c ON c.oid = d.objid
            """;

    private static final String NAMES = "SELECT c.relname " + IN_SCHEMA;

    private final JdbcTemplate jdbc;

    SchemaRelations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> tables(String schema) {
        return names("WHERE n.nspname = ? AND c.relkind IN ('r', 'p') ORDER BY c.relname", schema);
    }

    List<String> sequences(String schema) {
        return names("WHERE n.nspname = ? AND c.relkind = 'S' ORDER BY c.relname", schema);
    }

    List<String> withTrigger(String schema, String trigger) {
        return names(
                "JOIN pg_trigger t ON t.tgrelid = c.oid WHERE n.nspname = ? AND t.tgname = ? ORDER BY c.relname",
                schema,
                trigger);
    }

    private List<String> names(String which, Object... parameters) {
        return jdbc.query(NAMES + which, (row, number) -> row.getString(1), parameters);
    }

    Optional<SchemaLook> look(String schema) {
        String look = "SELECT " + MARK + ", (SELECT " + SHAPE + " FROM pg_depend d JOIN pg_class c ON c.oid = d.objid"
                + " WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = n.oid"
                + " AND d.classid = 'pg_class'::regclass AND c.relkind IN ('r', 'p', 'S'))"
                + " FROM pg_namespace n WHERE n.nspname = ?";
        return jdbc.query(look, (row, number) -> new SchemaLook(row.getString(1), row.getString(2)), schema).stream()
                .findFirst();
    }

    Map<String, SchemaLook> looks(String beginning) {
        Map<String, SchemaLook> looks = new HashMap<>();
        jdbc.query(
                "SELECT n.nspname, " + MARK + ", " + SHAPE + """
                 FROM pg_namespace n LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p', 'S')
                WHERE starts_with(n.nspname, ?) GROUP BY n.oid, n.nspname
                """,
                row -> {
                    looks.put(row.getString(1), new SchemaLook(row.getString(2), row.getString(3)));
                },
                beginning);
        return looks;
    }
}
