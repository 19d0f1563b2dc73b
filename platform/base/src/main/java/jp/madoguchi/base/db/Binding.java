package jp.madoguchi.base.db;

/**
 * What a connection is set to before it is handed out.
 *
 * @param cluster the database cluster, a name of {@link Databases}
 * @param schema  the schema that comes first in the search path
 * @param role    the role that the connection takes
 */
public record Binding(String cluster, String schema, String role) {

    public Binding {
        SqlName.check(schema);
        SqlName.check(role);
    }
}
