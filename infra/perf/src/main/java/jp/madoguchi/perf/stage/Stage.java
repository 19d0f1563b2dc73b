package jp.madoguchi.perf.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import jp.madoguchi.perf.city.PreparedCity;
import jp.madoguchi.perf.city.Preparer;
import jp.madoguchi.perf.floor.FloorTables;
import jp.madoguchi.perf.load.Answer;
import jp.madoguchi.perf.load.Target;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.config.StackFolders;
import jp.madoguchi.stack.config.StackPorts;
import jp.madoguchi.stack.launch.Progress;
import jp.madoguchi.stack.process.ChildProcesses;

/** Everything that one run needs, started in order and ended together. */
public final class Stage implements AutoCloseable {

    private final BenchDatabase database;
    private final WebServers servers;
    private final PreparedCity city;
    private final StackConfig stack;

    private Stage(BenchDatabase database, WebServers servers, PreparedCity city, StackConfig stack) {
        this.database = database;
        this.servers = servers;
        this.city = city;
        this.stack = stack;
    }

    /**
     * Starts everything.
     *
     * @param state the folder for data and logs
     * @param people how many may book
     */
    public static Stage build(Path state, int people, Progress progress) {
        StackFolders folders = new StackFolders(state);
        StackConfig stack = StackConfig.of(folders, StackPorts.free());
        ChildProcesses processes = new ChildProcesses(folders.run(), folders.log());
        WebServers servers = new WebServers(stack, processes);
        BenchDatabase database = new BenchDatabase(stack);
        try {
            servers.close();
            progress.say("PostgreSQL (durable, empty database)");
            database.start();
            progress.say("Two cities, 20 days × 16 slots and more, " + people + " people");
            PreparedCity city = Preparer.prepare(database.ownerProperties(), people);
            makeFloor(database, city);
            database.settle();
            progress.say("The resident site");
            servers.startSite(city.host());
            return new Stage(database, servers, city, stack);
        } catch (RuntimeException e) {
            servers.close();
            database.close();
            throw e;
        }
    }

    /** Takes the calendar page as a visitor got it, and starts the bare server that sends the same bytes. */
    public void startFloor(Answer page) {
        Path file = stack.folders().work().resolve("calendar.html");
        try {
            Files.write(file, page.body());
        } catch (IOException e) {
            throw new StackException("The page cannot be written to " + file + ": " + e.getMessage(), e);
        }
        servers.startBare(file);
    }

    private static void makeFloor(BenchDatabase database, PreparedCity city) {
        try (Connection superuser = database.connect()) {
            new FloorTables(superuser).make(city.schema());
        } catch (SQLException e) {
            throw new StackException("The floor's tables cannot be made: " + e.getMessage(), e);
        }
    }

    public BenchDatabase database() {
        return database;
    }

    public PreparedCity city() {
        return city;
    }

    public WebServers servers() {
        return servers;
    }

    public Target site() {
        return new Target(city.host(), servers.sitePort());
    }

    public Target bare() {
        return new Target("localhost", servers.barePort());
    }

    @Override
    public void close() {
        servers.close();
        database.close();
    }
}
