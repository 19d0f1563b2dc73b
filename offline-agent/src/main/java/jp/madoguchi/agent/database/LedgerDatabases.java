package jp.madoguchi.agent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.agent.place.AgentHome;
import jp.madoguchi.base.db.DatabaseSettings;
import jp.madoguchi.base.db.OwnerDatabase;
import jp.madoguchi.base.db.SchemaRows;
import jp.madoguchi.base.random.SecureTokens;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** The ledger's database, and others like it beside it: to try a backup out, and to take its place. */
@Component
public class LedgerDatabases {

    /** Tables that are each database's own. */
    private static final Set<String> OWN = Set.of("flyway_schema_history", "agent_task");

    private static final String[] SCRIPTS = {"classpath:db/ledger", "classpath:db/agent"};

    private final LocalPostgres postgres;
    private final AgentHome home;
    private final SecureTokens tokens;

    LedgerDatabases(LocalPostgres postgres, AgentHome home, SecureTokens tokens) {
        this.postgres = postgres;
        this.home = home;
        this.tokens = tokens;
    }

    /** The name of the database that the screens use. */
    public String current() {
        return DatabaseRoles.DATABASE;
    }

    /** As superuser; closed by the caller. */
    public OwnerDatabase open(String database) {
        return new OwnerDatabase(new DatabaseSettings(
                postgres.url(database), LocalPostgres.SUPERUSER, DatabasePassword.SUPERUSER.of(home, tokens)));
    }

    /** The rows of a database without what is the database's own. */
    public SchemaRows rows(OwnerDatabase database) {
        return new SchemaRows(database, "public", OWN);
    }

    /** The scripts that have made a database's tables. */
    public List<String> scripts(OwnerDatabase database) {
        return database.jdbc()
                .query(
                        "SELECT script FROM flyway_schema_history WHERE success AND version IS NOT NULL ORDER BY script",
                        (row, number) -> row.getString(1));
    }

    /** Those of them that this program does not have: it is older than the program that made the tables. */
    public Set<String> unknown(List<String> scripts) {
        Set<String> unknown = new TreeSet<>(scripts);
        known().forEach(script -> unknown.remove(script.getFilename()));
        return unknown;
    }

    /** Makes an empty database whose tables are as these scripts make them; one of that name is dropped before. */
    public void make(String name, List<String> scripts) {
        drop(name);
        server().sql("CREATE DATABASE " + plain(name) + " OWNER " + DatabaseRoles.OWNER)
                .update();
        DatabaseRoles.prepare(superuser(name));
        Path folder = copies(scripts);
        try {
            flyway(name).locations("filesystem:" + folder).load().migrate();
        } finally {
            delete(folder);
        }
    }

    /** Brings a database up to this program's own tables. */
    public void migrate(String name) {
        flyway(name).locations(SCRIPTS).load().migrate();
    }

    public void drop(String name) {
        server().sql("DROP DATABASE IF EXISTS " + plain(name) + " WITH (FORCE)").update();
    }

    /** Gives a database the current one's name in one step; the one before is kept under the other name. */
    public void replaceCurrent(String made, String keptAs) {
        drop(keptAs);
        String current = current();
        server().sql("ALTER DATABASE " + current + " ALLOW_CONNECTIONS false").update();
        try (OwnerDatabase server = open("postgres")) {
            server.jdbc()
                    .query(
                            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname IN (?, ?)",
                            row -> {},
                            current,
                            made);
            server.transaction().executeWithoutResult(status -> {
                server.jdbc().execute("ALTER DATABASE " + current + " RENAME TO " + plain(keptAs));
                server.jdbc().execute("ALTER DATABASE " + plain(made) + " RENAME TO " + current);
            });
        } finally {
            server().sql("ALTER DATABASE " + current + " ALLOW_CONNECTIONS true")
                    .update();
        }
    }

    private FluentConfiguration flyway(String database) {
        return Flyway.configure()
                .dataSource(postgres.url(database), DatabaseRoles.OWNER, DatabasePassword.OWNER.of(home, tokens))
                .outOfOrder(true);
    }

    private Path copies(List<String> scripts) {
        try {
            Path folder = Files.createTempDirectory(home.work(), "scripts");
            for (Resource script : known()) {
                if (scripts.contains(script.getFilename())) {
                    Files.write(folder.resolve(String.valueOf(script.getFilename())), script.getContentAsByteArray());
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The scripts of the tables cannot be copied", e);
        }
    }

    private static List<Resource> known() {
        try {
            return Stream.concat(
                            Stream.of(new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:db/ledger/*.sql")),
                            Stream.of(new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:db/agent/*.sql")))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The scripts of the tables cannot be found", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The copies of the scripts cannot be removed", e);
        }
    }

    private JdbcClient server() {
        return superuser("postgres");
    }

    private JdbcClient superuser(String database) {
        return JdbcClient.create(new DriverManagerDataSource(
                postgres.url(database), LocalPostgres.SUPERUSER, DatabasePassword.SUPERUSER.of(home, tokens)));
    }

    private static String plain(String name) {
        if (!name.matches("madoguchi_[a-z_]{1,40}")) {
            throw new IllegalArgumentException("Not a name of ours: " + name);
        }
        return name;
    }
}
