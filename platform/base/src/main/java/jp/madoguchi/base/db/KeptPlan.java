package jp.madoguchi.base.db;

/**
 * Lets a connection that goes from schema to schema keep a statement's plan for each. PostgreSQL drops the plan of a
 * prepared statement when the search path is another one, and makes it anew at ten times the cost of a look-up by key; a
 * text of its own for each schema makes them different statements. For the few statements that every request needs.
 */
public final class KeptPlan {

    private KeptPlan() {}

    /**
     * The statement with the schema's name in a comment.
     *
     * @throws IllegalArgumentException unless the name needs no quoting
     */
    public static String in(String schema, String sql) {
        return "/* " + SqlName.check(schema) + " */ " + sql;
    }
}
