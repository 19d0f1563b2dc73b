package jp.madoguchi.exchange.sealed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file being read, which remembers whether its end was met and whether the disk (not the parser) failed. */
final class WatchedInput extends FilterInputStream {
    private boolean ended;
    private @Nullable IOException failure;

    WatchedInput(Path file) throws IOException {
        super(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    @Override
    public int read() throws IOException {
        try {
            int value = in.read();
            ended |= value < 0;
            return value;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        try {
            int read = in.read(bytes, offset, count);
            ended |= read < 0;
            return read;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    boolean ended() {
        return ended;
    }

    void throwDiskFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
