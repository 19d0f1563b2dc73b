package jp.madoguchi.agent.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The folder of this terminal's data, held by one running program at a time. */
@Component
public class AgentHome implements DisposableBean {

    private final Path root;
    private final FileChannel held;

    AgentHome(AgentProperties properties) {
        root = properties.home().toAbsolutePath().normalize();
        PrivateFiles.directory(root);
        held = hold(root.resolve("agent.lock"));
    }

    /** The database's data directory. */
    public Path database() {
        return root.resolve("pg");
    }

    /** The database's unpacked programs. */
    public Path programs() {
        return root.resolve("bin");
    }

    /** The file that the database writes its log to. */
    public Path databaseLog() {
        return root.resolve("pg.log");
    }

    /** Keys and passwords, each readable by this program's user alone. */
    public Path vault() {
        return PrivateFiles.directory(root.resolve("vault"));
    }

    /** Sealed files that were written or received. */
    public Path exchange() {
        return PrivateFiles.directory(root.resolve("exchange"));
    }

    /** Backups, unless another folder is chosen. */
    public Path backups() {
        return PrivateFiles.directory(root.resolve("backup"));
    }

    /** The folder of all of this terminal's data. */
    public Path root() {
        return root;
    }

    /** Uploaded files that wait for their confirmation. */
    public Path work() {
        return PrivateFiles.directory(root.resolve("work"));
    }

    @Override
    public void destroy() throws IOException {
        held.close();
    }

    private static FileChannel hold(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new HomeInUseException(file);
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + file.getParent() + " cannot be used", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }
}
