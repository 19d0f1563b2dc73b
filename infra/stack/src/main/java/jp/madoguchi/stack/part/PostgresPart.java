package jp.madoguchi.stack.part;

import java.sql.Connection;
import java.sql.SQLException;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.postgres.PostgresServer;
import jp.madoguchi.stack.postgres.StackPostgres;

/** The durable PostgreSQL with the roles and databases of the platform and of Keycloak. */
public final class PostgresPart implements Part {

    private final StackConfig stack;
    private final String name;
    private final Slot slot;
    private final StackPostgres postgres;

    /** The first server, with the registry. */
    PostgresPart(StackConfig stack) {
        this(stack, "postgres", Slot.PG, "pg");
    }

    private PostgresPart(StackConfig stack, String name, Slot slot, String data) {
        this.stack = stack;
        this.name = name;
        this.slot = slot;
        this.postgres = new StackPostgres(
                stack.folders().data().resolve(data),
                stack.folders().log().resolve(name + ".log"),
                stack.ports().of(slot),
                stack.secrets().of("postgres"));
    }

    /** The second server: a cluster for cities, with no registry and no Keycloak. */
    static PostgresPart second(StackConfig stack) {
        return new PostgresPart(stack, "postgres-2", Slot.PG2, "pg2");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Slot slot() {
        return slot;
    }

    @Override
    public void start() {
        new PlatformDatabases(stack.secrets()).prepare(postgres.start());
    }

    @Override
    public boolean healthy() {
        try (Connection connection = server().connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        postgres.stop();
    }

    /** The superuser's view of the server, for tests and measurements. */
    public PostgresServer server() {
        return new PostgresServer(
                "127.0.0.1",
                stack.ports().of(slot),
                StackPostgres.USER,
                stack.secrets().of("postgres"));
    }

    /** The server's process, to kill it in tests. */
    public ProcessHandle process() {
        return postgres.pid()
                .flatMap(ProcessHandle::of)
                .orElseThrow(() -> new StackException("PostgreSQL does not run."));
    }

    /** Whether the server runs. */
    public boolean runs() {
        return postgres.pid().isPresent();
    }
}
