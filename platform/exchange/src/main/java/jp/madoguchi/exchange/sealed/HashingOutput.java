package jp.madoguchi.exchange.sealed;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and hashes what passes; can be asked in between. Does not close what lies below. */
final class HashingOutput extends FilterOutputStream {
    private final MessageDigest digest = Digests.sha256();
    private long length;

    HashingOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        digest.update((byte) value);
        length++;
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        out.write(bytes, offset, count);
        digest.update(bytes, offset, count);
        length += count;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long length() {
        return length;
    }

    String sha256() {
        return HexFormat.of().formatHex(Digests.copy(digest).digest());
    }
}
