package jp.madoguchi.stack.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.Commands;
import jp.madoguchi.stack.process.Waiting;

/**
 * The durable server of the local stack. It runs apart from the JVM that started it: one left behind by a killed
 * launcher is found by its pid file and used again.
 */
public final class StackPostgres {

    /** The superuser. */
    public static final String USER = "postgres";

    private final DataDirectory data;
    private final Path log;
    private final int port;
    private final String password;

    /**
     * Names a server; nothing starts yet.
     *
     * @param data its data directory, made at the first start
     * @param log the file it appends its log to
     * @param port on the loopback address
     * @param password of the superuser; fixed when the data directory is made
     */
    public StackPostgres(Path data, Path log, int port, String password) {
        this.data = new DataDirectory(data.toAbsolutePath().normalize());
        this.log = log.toAbsolutePath().normalize();
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, or takes the one that runs already on this data directory and port.
     *
     * @throws StackException when it does not come up; the message names its log
     */
    public PostgresServer start() {
        PostgresServer server = new PostgresServer("127.0.0.1", port, USER, password);
        if (data.server().isPresent()) {
            if (data.port().filter(running -> running == port).isPresent() && answers(server)) {
                return server;
            }
            stop();
        }
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(ProjectHome.distributions());
        data.initialise(binaries, USER, password);
        awaitEndOfOldProcesses();
        data.configure(PostgresSettings.durable(port));
        Commands.run(List.of("touch", log.toString()));
        Unprivileged.own(log);
        try {
            Commands.run(binaries.command(
                    "pg_ctl", "-D", data.path().toString(), "-l", log.toString(), "-w", "-t", "300", "-s", "start"));
        } catch (StackException e) {
            throw new StackException("PostgreSQL did not start on port " + port + "; its log is " + log + ".", e);
        }
        return server;
    }

    /** Stops the server of this data directory cleanly; nothing happens when none runs. */
    public void stop() {
        if (data.server().isEmpty()) {
            return;
        }
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(ProjectHome.distributions());
        try {
            stop(binaries, "fast");
        } catch (StackException slow) {
            stop(binaries, "immediate");
        }
    }

    /** The process of the server that runs on this data directory. */
    public Optional<Long> pid() {
        return Files.exists(data.path()) ? data.server() : Optional.empty();
    }

    private void stop(PostgresBinaries binaries, String mode) {
        Commands.run(
                binaries.command("pg_ctl", "-D", data.path().toString(), "-m", mode, "-w", "-t", "60", "-s", "stop"));
    }

    private void awaitEndOfOldProcesses() {
        boolean free = Waiting.until(Duration.ofSeconds(30), () -> !data.inUse());
        if (!free) {
            throw new StackException("Processes of an older PostgreSQL still use " + data.path() + ".");
        }
        data.forgetDeadServer();
    }

    private static boolean answers(PostgresServer server) {
        try (Connection connection = server.connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}
