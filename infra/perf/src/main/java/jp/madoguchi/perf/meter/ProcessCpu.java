package jp.madoguchi.perf.meter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** CPU time of processes as the kernel counts it in {@code /proc/PID/stat}: user and system time of all threads. */
public final class ProcessCpu {

    /** The kernel shows 1/100 s to programs whatever it counts in itself. */
    private static final long MILLIS_PER_TICK = 10;

    /** "C1 CompilerThread0" and the like, cut to 15 characters by the kernel. */
    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler");

    private ProcessCpu() {}

    /**
     * Milliseconds used by one process since it started; its children are not counted.
     *
     * @throws IllegalStateException when there is no such process
     */
    public static long millis(long pid) {
        return stat(pid)
                .map(ProcessStat::own)
                .map(ticks -> ticks * MILLIS_PER_TICK)
                .orElseThrow(() -> new IllegalStateException("Process " + pid + " has ended"));
    }

    /** Milliseconds used by a process, its living children and those that have ended, such as a PostgreSQL server. */
    public static long millisOfFamily(long parent) {
        ProcessStat own = stat(parent).orElseThrow(() -> new IllegalStateException("Process " + parent + " has ended"));
        long children = pids().flatMap(pid -> stat(pid).stream())
                .filter(child -> child.parent() == parent)
                .mapToLong(child -> child.own() + child.reaped())
                .sum();
        return (own.own() + own.reaped() + children) * MILLIS_PER_TICK;
    }

    /** Milliseconds used by processes that this one started and that have ended. */
    public static long millisOfEnded() {
        return stat(ProcessHandle.current().pid()).map(ProcessStat::reaped).orElse(0L) * MILLIS_PER_TICK;
    }

    /**
     * Milliseconds used by the compilers of a JVM that keeps its compiler threads ({@code -XX:-UseDynamicNumberOfCompilerThreads}):
     * contained in {@link #millis}, and little once everything is warm.
     */
    public static long millisOfCompilers(long jvm) {
        Path tasks = Path.of("/proc", Long.toString(jvm), "task");
        return numbersIn(tasks)
                        .map(thread -> tasks.resolve(Long.toString(thread)))
                        .flatMap(task -> stat(task).stream())
                        .filter(thread -> COMPILER.matcher(thread.name()).lookingAt())
                        .mapToLong(ProcessStat::own)
                        .sum()
                * MILLIS_PER_TICK;
    }

    private static Stream<Long> pids() {
        return numbersIn(Path.of("/proc"));
    }

    private static Stream<Long> numbersIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ProcessStat> stat(long pid) {
        return stat(Path.of("/proc", Long.toString(pid)));
    }

    private static Optional<ProcessStat> stat(Path folder) {
        try {
            // Names of processes may hold any bytes.
            String line = Files.readString(folder.resolve("stat"), StandardCharsets.ISO_8859_1);
            return Optional.of(ProcessStat.parse(line));
        } catch (IOException e) {
            // It ended before or while it was read.
            return Optional.empty();
        }
    }
}
