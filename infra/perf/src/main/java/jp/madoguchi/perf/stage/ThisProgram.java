package jp.madoguchi.perf.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.stack.process.Commands;

/** The running program itself: how to start it again, and its priority. */
public final class ThisProgram {

    private static final String MAIN = "jp.madoguchi.perf.Bench";
    private static final String LOW = "5";

    private ThisProgram() {}

    /** What starts this program in another JVM: from its executable jar, or from the class path as tests run it. */
    public static List<String> arguments() {
        String classPath = System.getProperty("java.class.path");
        return classPath.endsWith("-exec.jar")
                ? List.of("-jar", Path.of(classPath).toAbsolutePath().toString())
                : List.of("-cp", classPath, MAIN);
    }

    /**
     * Makes the load generator step back behind the servers that it measures. Linux keeps a priority per thread, and new
     * threads take that of the thread that starts them.
     */
    public static void stepBack() {
        stepBack(LOW);
    }

    /** As {@link #stepBack()}, to a priority of choice, 19 being the lowest. */
    public static void stepBack(String nice) {
        List<String> command = new ArrayList<>(List.of("renice", "-n", nice, "-p"));
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            threads.forEach(thread -> command.add(thread.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Commands.works(command.toArray(String[]::new));
    }
}
