package jp.madoguchi.core.placement;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.base.db.DatabaseSettings;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.core.tenancy.Cluster;
import jp.madoguchi.core.tenancy.ClusterLogins;

/** Whether a database server can become a cluster for cities; each lack is one key of the placement's bundle. */
final class ClusterCheck {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,30}");
    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:postgresql://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[a-z][a-z0-9_]*(\\?[A-Za-z]+=[A-Za-z-]+"
                    + "(&[A-Za-z]+=[A-Za-z-]+)*)?");

    private ClusterCheck() {}

    /** Of name and address alone. */
    static Optional<String> form(Cluster wanted) {
        if (!NAME.matcher(wanted.name()).matches()) {
            return refused("name");
        }
        if (wanted.url().contains("password=")
                || wanted.url().contains("user=")
                || wanted.url().contains("@")) {
            return refused("login-in-address");
        }
        return ADDRESS.matcher(wanted.url()).matches() ? Optional.empty() : refused("address");
    }

    /** Of the server, by asking it with both logins. */
    static Optional<String> server(ClusterLogins logins) {
        Optional<String> application = reach(logins.application(), "application-login");
        Optional<String> owner = reach(logins.owner(), "owner-login");
        if (owner.isPresent()) {
            return owner;
        }
        return application.isPresent() ? application : equipment(logins.owner());
    }

    private static Optional<String> reach(DatabaseSettings login, String refusedLogin) {
        try (OwnerDatabase database = new OwnerDatabase(login)) {
            database.alone("cluster-check", () -> {});
            return Optional.empty();
        } catch (RuntimeException e) {
            return refused(
                    switch (state(e)) {
                        case "28P01", "28000" -> refusedLogin;
                        case "3D000" -> "no-database";
                        default -> "unreachable";
                    });
        }
    }

    private static Optional<String> equipment(DatabaseSettings login) {
        try (OwnerDatabase owner = new OwnerDatabase(login)) {
            List<String> lacks = owner.jdbc().query("""
                            SELECT 'version' WHERE current_setting('server_version_num')::int < 150000
                            UNION ALL SELECT 'rights' FROM pg_roles WHERE rolname = current_user AND NOT (rolsuper
                                OR (rolcreaterole AND has_database_privilege(current_database(), 'CREATE')))
                            UNION ALL SELECT 'extensions'
                                WHERE (SELECT count(*) FROM pg_extension WHERE extname IN ('pg_trgm', 'btree_gist')) < 2
                            UNION ALL SELECT 'in-use' WHERE EXISTS (SELECT FROM pg_namespace
                                WHERE nspname = 'platform' OR starts_with(nspname, 'city_'))
                            """, (row, number) -> row.getString(1));
            if (!lacks.isEmpty()) {
                return refused(lacks.getFirst());
            }
            return owner.missingForMoves().contains("wal_level") ? refused("wal-level") : Optional.empty();
        }
    }

    private static Optional<String> refused(String why) {
        return Optional.of("placement.cluster.refused." + why);
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
                return refusal.getSQLState();
            }
        }
        return "";
    }
}
