package jp.madoguchi.agent.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the databases, their owner and the role that the screens work as. Neither is a superuser; the owner alone changes
 * tables, and the screens' role cannot change what is on record.
 */
final class DatabaseRoles {

    static final String OWNER = "madoguchi_agent";
    static final String SCREENS = "madoguchi_screens";
    static final String DATABASE = "madoguchi";

    private DatabaseRoles() {}

    /** @param password hexadecimal digits, which need no quoting */
    static void makeLogin(JdbcClient server, String role, String password) {
        if (missing(server, "SELECT count(*) FROM pg_roles WHERE rolname = ?", role)) {
            server.sql("CREATE ROLE " + role + " LOGIN").update();
        }
        server.sql("ALTER ROLE " + role + " PASSWORD '" + password + "'").update();
    }

    static void makeDatabase(JdbcClient server) {
        if (missing(server, "SELECT count(*) FROM pg_database WHERE datname = ?", DATABASE)) {
            server.sql("CREATE DATABASE " + DATABASE + " OWNER " + OWNER).update();
        }
    }

    /** Extensions, and the screens' rights on the tables that the owner will make. */
    static void prepare(JdbcClient database) {
        database.sql("CREATE EXTENSION IF NOT EXISTS pg_trgm").update();
        database.sql("CREATE EXTENSION IF NOT EXISTS btree_gist").update();
        database.sql("ALTER SCHEMA public OWNER TO " + OWNER).update();
        String later = "ALTER DEFAULT PRIVILEGES FOR ROLE " + OWNER + " IN SCHEMA public GRANT ";
        database.sql(later + "SELECT, INSERT, UPDATE, DELETE, TRUNCATE, MAINTAIN ON TABLES TO " + SCREENS)
                .update();
        database.sql(later + "USAGE, SELECT, UPDATE ON SEQUENCES TO " + SCREENS).update();
    }

    private static boolean missing(JdbcClient server, String count, String name) {
        return server.sql(count).param(name).query(Long.class).single() == 0;
    }
}
