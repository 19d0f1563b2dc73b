package jp.madoguchi.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.process.Commands;

/** One data directory of a server: made once, configured before each start, its processes recognised. */
record DataDirectory(Path path) {

    private static final String OUR_SETTINGS = "madoguchi.conf";

    /** Makes the cluster unless it is there: UTF-8, sorted by code point, a password for every connection. */
    void initialise(PostgresBinaries binaries, String user, String password) {
        if (Files.exists(path.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Path made = path.resolveSibling(path.getFileName() + ".new");
            Commands.run(List.of("rm", "-rf", made.toString()));
            Files.createDirectories(made);
            Path secret = Files.createTempFile(
                    made.getParent(),
                    "pw",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(secret, password + "\n");
                Unprivileged.own(made);
                Unprivileged.own(secret);
                Commands.run(binaries.command(
                        "initdb",
                        "--pgdata=" + made,
                        "--username=" + user,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
            } finally {
                Files.deleteIfExists(secret);
            }
            Files.writeString(
                    made.resolve("postgresql.conf"),
                    "include_if_exists = '" + OUR_SETTINGS + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(made, path);
        } catch (IOException e) {
            throw new StackException("The database cannot be made in " + path + ": " + e.getMessage(), e);
        }
    }

    /** Replaces our settings, which the server reads when it starts. */
    void configure(Map<String, String> settings) {
        try {
            Files.writeString(
                    path.resolve(OUR_SETTINGS),
                    settings.entrySet().stream()
                            .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                            .sorted()
                            .collect(Collectors.joining()));
            Unprivileged.own(path);
        } catch (IOException e) {
            throw new StackException("The settings of PostgreSQL cannot be written: " + e.getMessage(), e);
        }
    }

    /** The server that runs on this directory, found by its pid file and by the folder it works in. */
    Optional<Long> server() {
        return pidFile().map(List::getFirst).map(Long::parseLong).filter(this::worksHere);
    }

    /** The port in the pid file. */
    Optional<Integer> port() {
        return pidFile()
                .filter(lines -> lines.size() > 3)
                .map(lines -> Integer.parseInt(lines.get(3).strip()));
    }

    /** Whether any process still works on this directory: backends outlive a killed server for a moment. */
    boolean inUse() {
        return ProcessHandle.allProcesses().map(ProcessHandle::pid).anyMatch(this::worksHere);
    }

    /** Removes the pid file of a dead server whose number another program has now. */
    void forgetDeadServer() {
        try {
            Files.deleteIfExists(path.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new StackException("The pid file in " + path + " cannot be removed: " + e.getMessage(), e);
        }
    }

    private Optional<List<String>> pidFile() {
        try (Stream<String> lines = Files.lines(path.resolve("postmaster.pid"))) {
            return Optional.of(lines.toList()).filter(found -> !found.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean worksHere(long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), path);
        } catch (IOException e) {
            return false;
        }
    }
}
