package jp.madoguchi.exchange.sealed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears complete and on the disk, or not at all. */
final class AtomicFile {
    private AtomicFile() {}

    /** What writes the file. */
    interface Body<R> {
        R writeTo(OutputStream out) throws IOException;
    }

    static <R> R write(Path target, Body<R> body) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("A file has a folder");
        }
        Path temporary = Files.createTempFile(folder, ".sealing-", ".tmp");
        try {
            R result = writeAndCompare(temporary, body);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
            return result;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static <R> R writeAndCompare(Path temporary, Body<R> body) throws IOException {
        R result;
        String written;
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            HashingOutput hashing = new HashingOutput(out);
            result = body.writeTo(hashing);
            hashing.flush();
            written = hashing.sha256();
            channel.force(true);
        }
        HashingOutput readBack = new HashingOutput(OutputStream.nullOutputStream());
        Files.copy(temporary, readBack);
        if (!readBack.sha256().equals(written)) {
            throw new IOException("What was read back is not what was written");
        }
        return result;
    }

    /** Makes the rename itself last. Windows does not open folders and does not need it. */
    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
