package jp.madoguchi.bookingweb.availability;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * HTML kept in a tenth of its memory, so that the calendars of a node's many cities all find room: buttons that differ in
 * their time alone pack well, and unpacking them costs a small part of drawing them again.
 */
public final class PackedHtml {

    private static final int BUFFER = 8_192;
    /** What objects around the bytes take, about. */
    private static final int OBJECTS = 64;

    private final byte[] packed;
    private final int length;

    private PackedHtml(byte[] packed, int length) {
        this.packed = packed;
        this.length = length;
    }

    public static PackedHtml of(String html) {
        return of(html.getBytes(StandardCharsets.UTF_8));
    }

    /** @param html in UTF-8 */
    public static PackedHtml of(byte[] html) {
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(html);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return new PackedHtml(packed.toByteArray(), html.length);
        }
    }

    /** The HTML in UTF-8; a new array each time. */
    public byte[] bytes() {
        byte[] html = new byte[length];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(html, done, length - done);
                if (more == 0) {
                    throw new IllegalStateException("Packed HTML ends too early");
                }
                done += more;
            }
            return html;
        } catch (DataFormatException e) {
            throw new IllegalStateException("Packed HTML cannot be read", e);
        }
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Bytes of the HTML in UTF-8. */
    public int length() {
        return length;
    }

    /** Bytes that it takes in memory. */
    int size() {
        return packed.length + OBJECTS;
    }

    @Override
    public String toString() {
        return "PackedHtml[" + length + "]";
    }
}
