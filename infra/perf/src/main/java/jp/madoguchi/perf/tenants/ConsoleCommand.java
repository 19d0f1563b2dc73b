package jp.madoguchi.perf.tenants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.perf.meter.ProcessCpu;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.ApplicationEnvironment;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.home.ProjectHome;
import jp.madoguchi.stack.process.ChildProcesses;
import jp.madoguchi.stack.process.Commands;

/** The vendor's console as operators run it once: {@code --migrate}, in a JVM of its own. */
final class ConsoleCommand {

    private static final String MAIN = "jp.madoguchi.console.ConsoleApplication";
    private static final String NAME = "migration";
    private static final int LAST_LINES = 20;
    private static final double NANOS = 1_000_000_000.0;
    private static final double MILLIS = 1000.0;

    private final StackConfig stack;
    private final ChildProcesses processes;
    private final Clusters clusters;
    private final Path jar;

    ConsoleCommand(StackConfig stack, ChildProcesses processes, Clusters clusters) {
        this.stack = stack;
        this.processes = processes;
        this.clusters = clusters;
        this.jar = laidOut(stack.folders().work().resolve("console"));
    }

    /**
     * What a run took.
     *
     * @param seconds from the start of the JVM to its end
     * @param cpuSeconds of the JVM
     * @param databaseCpuSeconds of all clusters meanwhile
     */
    record Took(double seconds, double cpuSeconds, double databaseCpuSeconds) {}

    /**
     * Migrates the platform and every city.
     *
     * @param more a folder that comes before the application's own classes, for a migration that it does not have
     */
    Took migrate(Path more) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                more + ":" + jar,
                MAIN,
                "--migrate");
        long cpu = ProcessCpu.millisOfEnded();
        long database = databaseMillis();
        Map<String, String> environment = ApplicationEnvironment.ofConsole(stack);
        // The clusters are in the registry already; the stack's own second server does not run here.
        environment.remove("MADOGUCHI_DB_REGISTER");
        long start = System.nanoTime();
        try {
            Process process =
                    processes.start(NAME, command, environment, stack.folders().work());
            if (process.waitFor() != 0) {
                throw new StackException("The migration failed; " + processes.log(NAME) + " ends with:\n"
                        + processes.lastLines(NAME, LAST_LINES));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted during a migration.", e);
        } finally {
            processes.forget(NAME);
        }
        return new Took(
                (System.nanoTime() - start) / NANOS,
                (ProcessCpu.millisOfEnded() - cpu) / MILLIS,
                (databaseMillis() - database) / MILLIS);
    }

    private long databaseMillis() {
        return clusters.postmasters().stream()
                .mapToLong(ProcessCpu::millisOfFamily)
                .sum();
    }

    /** As plain jars, so that a folder can come before them. */
    private static Path laidOut(Path folder) {
        Path target = ProjectHome.find().resolve("platform/console/target");
        try (Stream<Path> files = Files.list(target)) {
            Path packed = files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new StackException("The console is not built: run infra/bench."));
            Commands.run(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djarmode=tools",
                    "-jar",
                    packed.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    folder.toString()));
            return folder.resolve(packed.getFileName());
        } catch (IOException e) {
            throw new StackException("The console is not built in " + target + ": run infra/bench.", e);
        }
    }
}
