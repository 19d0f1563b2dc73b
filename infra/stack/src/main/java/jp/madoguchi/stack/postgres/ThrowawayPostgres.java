package jp.madoguchi.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.Ports;
import jp.madoguchi.stack.process.Waiting;

/** A fast server without durability that ends with the JVM, however that ends, and leaves no file. */
final class ThrowawayPostgres {

    /** The shell holds the JVM's end of the pipe: it closes even when the JVM is killed. */
    private static final String UNTIL_PIPE_CLOSES =
            "trap '' INT HUP; folder=$1; shift; \"$@\" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf \"$folder\"";

    private ThrowawayPostgres() {}

    static PostgresServer start() {
        try {
            Path folder = Files.createTempDirectory("madoguchi-pg-");
            PostgresServer server = new PostgresServer(
                    "127.0.0.1",
                    Ports.free(),
                    StackPostgres.USER,
                    UUID.randomUUID().toString());
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(ProjectHome.distributions());
            Unprivileged.own(folder);
            DataDirectory data = new DataDirectory(folder.resolve("data"));
            data.initialise(binaries, server.user(), server.password());
            data.configure(PostgresSettings.fast(server.port()));
            Process watched =
                    run(folder, binaries.command("postgres", "-D", data.path().toString()));
            await(server, watched, folder.resolve("log"));
            return server;
        } catch (IOException e) {
            throw new StackException("PostgreSQL for tests does not start: " + e.getMessage(), e);
        }
    }

    private static Process run(Path folder, List<String> server) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", UNTIL_PIPE_CLOSES, "sh", folder.toString()));
        command.addAll(server);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private static void await(PostgresServer server, Process watched, Path log) throws IOException {
        boolean up = Waiting.until(Duration.ofSeconds(60), () -> answers(server) || !watched.isAlive());
        if (!up || !watched.isAlive()) {
            throw new StackException("PostgreSQL for tests does not answer: " + Files.readString(log));
        }
    }

    private static boolean answers(PostgresServer server) {
        try (Connection connection = server.connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}
