package jp.madoguchi.base.db;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Statements about rights, and about who is told of changes, that take effect together, written down until {@link OwnerDatabase#together} runs them. */
public final class Rights {

    /** The trigger that {@link #countChanges} puts on a table. */
    static final String COUNTED = "counted";

    private final List<String> statements = new ArrayList<>();

    Rights() {}

    /** Gives rights on the named tables. */
    public void grant(String rights, String schema, List<String> tables, String role) {
        if (!tables.isEmpty()) {
            statements.add("GRANT " + rights + " ON TABLE " + names(schema, tables) + " TO " + SqlName.check(role));
        }
    }

    /** Takes rights on the named tables. */
    public void revoke(String rights, String schema, List<String> tables, String role) {
        if (!tables.isEmpty()) {
            statements.add("REVOKE " + rights + " ON TABLE " + names(schema, tables) + " FROM " + SqlName.check(role));
        }
    }

    /** Lets the role enter the schema and draw numbers from its sequences. */
    public void grantUsage(String schema, List<String> sequences, String role) {
        SqlName.check(role);
        statements.add("GRANT USAGE ON SCHEMA " + SqlName.check(schema) + " TO " + role);
        if (!sequences.isEmpty()) {
            statements.add("GRANT USAGE ON SEQUENCE " + names(schema, sequences) + " TO " + role);
        }
    }

    /** Lets a trigger function of the schema, which takes a sequence's name, run after every change of the tables. */
    public void countChanges(String schema, List<String> tables, String function, String sequence) {
        SqlName.check(function);
        SqlName.check(sequence);
        for (String table : tables) {
            statements.add("CREATE OR REPLACE TRIGGER " + COUNTED + " AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "
                    + SqlName.check(schema) + "." + SqlName.check(table) + " FOR EACH STATEMENT EXECUTE FUNCTION "
                    + schema + "." + function + "('" + sequence + "')");
        }
    }

    /** Shuts the role out of the schema and the named tables. */
    public void revokeAll(String schema, List<String> tables, String role) {
        SqlName.check(role);
        statements.add("REVOKE ALL ON SCHEMA " + SqlName.check(schema) + " FROM " + role);
        revoke("ALL", schema, tables, role);
    }

    String sql() {
        return String.join("; ", statements);
    }

    private static String names(String schema, List<String> tables) {
        return tables.stream()
                .map(table -> SqlName.check(schema) + "." + SqlName.check(table))
                .collect(Collectors.joining(", "));
    }
}
