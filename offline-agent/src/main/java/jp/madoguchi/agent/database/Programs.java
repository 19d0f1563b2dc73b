package jp.madoguchi.agent.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs initdb, pg_ctl and postgres, unpacked once from the class path. */
final class Programs {

    private static final String COMPLETE = "complete";
    private static final long SECONDS = 300;

    private final Path folder;
    private final Unprivileged user;

    private Programs(Path folder, Unprivileged user) {
        this.folder = folder;
        this.user = user;
    }

    /** Unpacks into a folder of this version unless a complete copy is there. */
    static Programs unpackedIn(Path folder) {
        try {
            if (!Files.exists(folder.resolve(COMPLETE))) {
                unpack(folder);
                Files.createFile(folder.resolve(COMPLETE));
            }
            return new Programs(folder, Unprivileged.here());
        } catch (IOException e) {
            throw new DatabaseException("PostgreSQL cannot be unpacked into " + folder, e);
        }
    }

    /** Hands a folder to the user that the programs run as. */
    void own(Path path) {
        user.own(path);
    }

    /** Runs one program to its end. */
    void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(user.prefix());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    static void run(List<String> command) {
        try {
            Path output = Files.createTempFile("madoguchi", ".out");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new DatabaseException(
                            "The program failed: " + command + "\n" + Files.readString(output), null);
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new DatabaseException("The program cannot be run: " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while waiting for " + command, e);
        }
    }

    private static void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        try (InputStream packed =
                        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(windows ? "Windows" : "Linux", machine);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
            throw new IOException("Not executable: " + target);
        }
    }
}
