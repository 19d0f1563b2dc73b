package jp.madoguchi.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.stack.StackException;

/** The processes that one stack started, by the name of the part; each leads a session of its own. */
public final class ChildProcesses {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RECORD = ".pid";

    private final Path records;
    private final Path logs;

    /** Keeps its records and the parts' logs in these folders. */
    public ChildProcesses(Path records, Path logs) {
        this.records = records;
        this.logs = logs;
    }

    /** Starts a part; its output goes to {@link #log}. */
    public Process start(String name, List<String> command, Map<String, String> environment, Path folder) {
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log(name).toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("MADOGUCHI_"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            ProcessRecord.of(process.pid()).write(record(name));
            return process;
        } catch (IOException e) {
            throw new StackException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Records this JVM itself under a name. */
    public void recordThisProcess(String name) {
        try {
            ProcessRecord.of(ProcessHandle.current().pid()).write(record(name));
        } catch (IOException e) {
            throw new StackException("The record in " + records + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The process of a part, if it is still the one that was started. */
    public Optional<ProcessHandle> alive(String name) {
        return ProcessRecord.read(record(name)).flatMap(ProcessRecord::alive);
    }

    /** The names of all parts that run. */
    public List<String> running() {
        if (!Files.isDirectory(records)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(records)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(RECORD))
                    .map(file -> file.substring(0, file.length() - RECORD.length()))
                    .filter(name -> alive(name).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StackException("The records in " + records + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Ends a part politely, then by force; another program that has its number now is left alone. */
    public void stop(String name) {
        alive(name).ifPresent(process -> {
            List<ProcessHandle> family =
                    Stream.concat(Stream.of(process), process.descendants()).toList();
            process.destroy();
            if (!Waiting.until(PATIENCE, () -> !process.isAlive())) {
                process.destroyForcibly();
            }
            family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        });
        forget(name);
    }

    /** Forgets a part that has ended by itself. */
    public void forget(String name) {
        try {
            Files.deleteIfExists(record(name));
        } catch (IOException e) {
            throw new StackException("The record of " + name + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** The file that a part's output goes to. */
    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** The last lines of a part's output. */
    public String lastLines(String name, int count) {
        try {
            List<String> all = new String(Files.readAllBytes(log(name)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - count), all.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private Path record(String name) {
        return records.resolve(name + RECORD);
    }
}
