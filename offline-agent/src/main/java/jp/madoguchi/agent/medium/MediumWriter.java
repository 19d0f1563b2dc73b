package jp.madoguchi.agent.medium;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one file to a medium, and finds out why it could not. */
final class MediumWriter {

    private static final Logger LOG = LoggerFactory.getLogger(MediumWriter.class);

    private static final String GONE = "gone";

    private MediumWriter() {}

    static MediumResult write(Path file, Path folder) {
        Path target = folder.resolve(file.getFileName());
        Path part = folder.resolve("." + file.getFileName() + ".part");
        FileStore store;
        try {
            store = Files.getFileStore(folder);
        } catch (IOException e) {
            return refused(GONE);
        }
        try {
            if (store.isReadOnly()) {
                return refused("read-only");
            }
            if (store.getUsableSpace() < Files.size(file)) {
                return refused("full");
            }
            byte[] written = copy(file, part);
            if (!Arrays.equals(written, read(part))) {
                forget(part);
                return refused("differs");
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
            return new MediumResult.Written(target);
        } catch (IOException e) {
            LOG.warn("A medium could not be written", e);
            MediumResult why = why(file, folder, store);
            forget(part);
            return why;
        }
    }

    private static byte[] copy(Path file, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel);
                DigestOutputStream hashing = new DigestOutputStream(out, sha256())) {
            Files.copy(file, hashing);
            channel.force(true);
            return hashing.getMessageDigest().digest();
        }
    }

    private static byte[] read(Path part) throws IOException {
        try (InputStream in = Files.newInputStream(part);
                DigestInputStream hashing = new DigestInputStream(in, sha256())) {
            hashing.transferTo(OutputStream.nullOutputStream());
            return hashing.getMessageDigest().digest();
        }
    }

    /** Asks the medium: what a system says about a failure is in its own words and language. */
    private static MediumResult why(Path file, Path folder, FileStore before) {
        try {
            if (!Files.isDirectory(folder) || !Files.getFileStore(folder).equals(before)) {
                return refused(GONE);
            }
            FileStore store = Files.getFileStore(folder);
            if (store.isReadOnly() || !Files.isWritable(folder)) {
                return refused("read-only");
            }
            return refused(store.getUsableSpace() < Files.size(file) ? "full" : "failed");
        } catch (IOException e) {
            return refused(GONE);
        }
    }

    private static MediumResult refused(String why) {
        return new MediumResult.Refused("agent.medium." + why);
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("A part of a file stays on the medium", e);
        }
    }

    /** Makes the rename last. Windows does not open folders; a file system that cannot do it is left alone. */
    private static void forceFolder(Path folder) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("The folder of a medium cannot be forced", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
