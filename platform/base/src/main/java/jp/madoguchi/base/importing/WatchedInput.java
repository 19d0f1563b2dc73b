package jp.madoguchi.base.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a watch how many bytes were read. */
final class WatchedInput extends FilterInputStream {

    private final ReadWatch watch;

    WatchedInput(InputStream input, ReadWatch watch) {
        super(input);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        watch.read(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        watch.read(Math.max(count, 0));
        return count;
    }
}
