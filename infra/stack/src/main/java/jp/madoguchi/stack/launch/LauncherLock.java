package jp.madoguchi.stack.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.config.StackFolders;
import org.jspecify.annotations.Nullable;

/** Keeps a second launcher away from the same state; the kernel frees it when the process ends in any way. */
record LauncherLock(FileChannel channel, FileLock lock) implements AutoCloseable {

    static LauncherLock take(StackFolders folders) {
        try {
            FileChannel channel = FileChannel.open(
                    folders.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StackException("Madoguchi runs already, or is just starting: infra/stop ends it first.");
            }
            return new LauncherLock(channel, lock);
        } catch (IOException e) {
            throw new StackException("The folder " + folders.run() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackException("The launcher's lock cannot be freed: " + e.getMessage(), e);
        }
    }
}
