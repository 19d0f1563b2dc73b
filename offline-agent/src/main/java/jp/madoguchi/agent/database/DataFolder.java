package jp.madoguchi.agent.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.agent.place.PrivateFiles;

/** The server's data directory: made once, configured before each start, its processes recognised. */
record DataFolder(Path path) {

    private static final String OUR_SETTINGS = "madoguchi.conf";

    /** Makes the cluster unless it is there. It gets its name last, so that an interrupted first start leaves nothing. */
    void initialise(Programs programs, String user, String password) {
        if (Files.exists(path.resolve("PG_VERSION"))) {
            return;
        }
        Path made = path.resolveSibling(path.getFileName() + ".new");
        Path secret = path.resolveSibling(path.getFileName() + ".pw");
        try {
            delete(made);
            PrivateFiles.directory(made);
            PrivateFiles.write(secret, (password + "\n").getBytes(StandardCharsets.US_ASCII));
            programs.own(made);
            programs.own(secret);
            programs.run(
                    "initdb",
                    "--pgdata=" + made,
                    "--username=" + user,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            Files.writeString(
                    made.resolve("postgresql.conf"),
                    "include_if_exists = '" + OUR_SETTINGS + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(made, path);
        } catch (IOException e) {
            throw new DatabaseException("The database cannot be made in " + path, e);
        } finally {
            forget(secret);
        }
    }

    void configure(Programs programs, int port) {
        try {
            Files.writeString(path.resolve(OUR_SETTINGS), ServerSettings.text(port));
            programs.own(path);
        } catch (IOException e) {
            throw new DatabaseException("The settings of the database cannot be written", e);
        }
    }

    /** The server that runs on this folder. */
    Optional<ProcessHandle> server() {
        try (Stream<String> lines = Files.lines(path.resolve("postmaster.pid"))) {
            List<String> found = lines.toList();
            return found.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(found.getFirst().strip())).filter(this::worksHere);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether any process still works here: backends outlive a killed server for a moment. */
    boolean inUse() {
        return ProcessHandle.allProcesses().anyMatch(this::worksHere);
    }

    /** Removes the pid file of a dead server whose number another program has now. */
    void forgetDeadServer() {
        forget(path.resolve("postmaster.pid"));
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            Path links = Path.of("/proc");
            return Files.isDirectory(links)
                    ? Files.isSameFile(links.resolve(process.pid() + "/cwd"), path)
                    : process.info().commandLine().orElse("").contains(path.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new DatabaseException("The file " + file + " cannot be removed", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(DataFolder::forget);
            }
        }
    }
}
