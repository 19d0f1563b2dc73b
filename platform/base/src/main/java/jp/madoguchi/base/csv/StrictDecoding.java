package jp.madoguchi.base.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * One reading of a whole file in one encoding, in steady memory.
 *
 * @param complete whether every byte was decoded
 * @param bytes that were decoded before the first that was not
 * @param at where decoding ended
 * @param offender the bytes that could not be decoded, in hexadecimal
 */
record StrictDecoding(boolean complete, long bytes, TextPosition at, String offender) {

    private static final int CHUNK = 64 * 1024;

    static StrictDecoding of(Path file, TextEncoding encoding, char separator) throws IOException {
        CharsetDecoder decoder = decoder(encoding);
        ByteBuffer in = ByteBuffer.allocate(CHUNK).flip();
        CharBuffer out = CharBuffer.allocate(CHUNK);
        TextPosition position = new TextPosition(separator);
        long done = encoding.mark().length;
        try (InputStream bytes = Files.newInputStream(file)) {
            bytes.skipNBytes(done);
            boolean end = false;
            while (true) {
                int start = in.position();
                CoderResult result = decoder.decode(in, out, false);
                position.advance(out.array(), out.position());
                done += in.position() - start;
                out.clear();
                if (result.isError()) {
                    return stopped(done, position, in, result.length());
                }
                if (result.isUnderflow()) {
                    if (end) {
                        return in.hasRemaining()
                                ? stopped(done, position, in, in.remaining())
                                : new StrictDecoding(true, done, position, "");
                    }
                    in.compact();
                    int read = bytes.read(in.array(), in.position(), in.remaining());
                    end = read < 0;
                    in.position(in.position() + Math.max(read, 0)).flip();
                }
            }
        }
    }

    static CharsetDecoder decoder(TextEncoding encoding) {
        return encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static StrictDecoding stopped(long done, TextPosition at, ByteBuffer in, int length) {
        byte[] offender = new byte[Math.min(length, in.remaining())];
        in.get(offender);
        return new StrictDecoding(
                false, done, at, HexFormat.of().withUpperCase().formatHex(offender));
    }
}
