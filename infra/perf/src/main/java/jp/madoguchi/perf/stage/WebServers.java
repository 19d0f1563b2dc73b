package jp.madoguchi.perf.stage;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.perf.floor.BareServer;
import jp.madoguchi.perf.load.Target;
import jp.madoguchi.perf.load.Visitor;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.ApplicationEnvironment;
import jp.madoguchi.stack.config.Slot;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.ChildProcesses;
import jp.madoguchi.stack.process.Waiting;

/** The resident site and the bare server: each its own JVM, with the same flags, those of production. */
public final class WebServers implements AutoCloseable {

    /** As in {@code infra/Dockerfile}, heap and compiler threads fixed so that both have the same. */
    private static final List<String> FLAGS = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:-UseDynamicNumberOfCompilerThreads",
            "-Duser.timezone=Asia/Tokyo",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LAST_LINES = 20;
    private static final String SITE = "resident-site";
    private static final String BARE = "bare-server";

    private final StackConfig stack;
    private final ChildProcesses processes;

    /** The servers of one stack; nothing starts yet. */
    public WebServers(StackConfig stack, ChildProcesses processes) {
        this.stack = stack;
        this.processes = processes;
    }

    /** Where the resident site listens. */
    public int sitePort() {
        return stack.ports().of(Slot.RESIDENT);
    }

    int barePort() {
        return stack.ports().of(Slot.ADMIN);
    }

    /** Process id of the resident site. */
    public long sitePid() {
        return pid(SITE);
    }

    /** Process id of the bare server. */
    public long barePid() {
        return pid(BARE);
    }

    /** Starts the resident site and waits until it answers on a city's host. */
    public void startSite(String host) {
        start(SITE, sitePort(), List.of("-jar", siteJar().toString()), Map.of(), new Target(host, sitePort()), "/");
    }

    void startBare(Path page) {
        List<String> program = new ArrayList<>(ThisProgram.arguments());
        program.add(BareServer.COMMAND);
        start(
                BARE,
                barePort(),
                program,
                Map.of(BareServer.PAGE, page.toString()),
                new Target("localhost", barePort()),
                "/bytes");
    }

    private void start(
            String name, int port, List<String> program, Map<String, String> more, Target target, String path) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(program);
        Map<String, String> environment = ApplicationEnvironment.of(stack);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.putAll(more);
        Process process =
                processes.start(name, command, environment, stack.folders().work());
        try (HttpClient client = HttpClient.newHttpClient()) {
            boolean up = Waiting.until(PATIENCE, () -> answers(client, target, path) || !process.isAlive());
            if (!up || !process.isAlive()) {
                throw new StackException(name + " does not answer; " + processes.log(name) + " ends with:\n"
                        + processes.lastLines(name, LAST_LINES));
            }
        }
    }

    private static boolean answers(HttpClient client, Target target, String path) {
        try {
            return new Visitor(client, target).get(path).status() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for a server.", e);
        }
    }

    private static Path siteJar() {
        Path target = ProjectHome.find().resolve("resident-site/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(target));
        } catch (IOException e) {
            throw notBuilt(target);
        }
    }

    private static StackException notBuilt(Path target) {
        return new StackException(
                "The resident site is not built in " + target + ": run infra/bench, or ./mvnw -DskipTests package.");
    }

    private long pid(String name) {
        return processes
                .alive(name)
                .orElseThrow(() -> new StackException(name + " has ended; its log is " + processes.log(name) + "."))
                .pid();
    }

    @Override
    public void close() {
        processes.stop(SITE);
        processes.stop(BARE);
    }
}
