package jp.madoguchi.agent.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the database and its owner, who is no superuser: what the screens run cannot reach the server's files. */
final class DatabaseRoles {

    static final String OWNER = "madoguchi_agent";
    static final String DATABASE = "madoguchi";

    private DatabaseRoles() {}

    /** @param password hexadecimal digits, which need no quoting */
    static void makeOwner(JdbcClient server, String password) {
        if (missing(server, "SELECT count(*) FROM pg_roles WHERE rolname = ?", OWNER)) {
            server.sql("CREATE ROLE " + OWNER + " LOGIN").update();
        }
        server.sql("ALTER ROLE " + OWNER + " PASSWORD '" + password + "'").update();
        if (missing(server, "SELECT count(*) FROM pg_database WHERE datname = ?", DATABASE)) {
            server.sql("CREATE DATABASE " + DATABASE + " OWNER " + OWNER).update();
        }
    }

    static void makeExtensions(JdbcClient database) {
        database.sql("CREATE EXTENSION IF NOT EXISTS pg_trgm").update();
        database.sql("CREATE EXTENSION IF NOT EXISTS btree_gist").update();
        database.sql("ALTER SCHEMA public OWNER TO " + OWNER).update();
    }

    private static boolean missing(JdbcClient server, String count, String name) {
        return server.sql(count).param(name).query(Long.class).single() == 0;
    }
}
