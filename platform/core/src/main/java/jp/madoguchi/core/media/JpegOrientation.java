package jp.madoguchi.core.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera held the picture: the orientation of Exif 2.3 (tag 0x0112), 1 to 8. Cameras store the pixels as the
 * sensor saw them, and the tag is gone once the metadata is, so the pixels are turned first.
 */
final class JpegOrientation {

    static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int APP1 = 0xe1;
    private static final int START_OF_SCAN = 0xda;
    private static final int TAG = 0x0112;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private JpegOrientation() {}

    /** The orientation, or upright where the file says nothing that makes sense. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg).position(2);
            while (file.remaining() > 4 && (file.get() & 0xff) == 0xff) {
                int marker = file.get() & 0xff;
                int length = file.getShort() & 0xffff;
                if (marker == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                if (marker == APP1 && startsWithExif(file)) {
                    return orientation(file.slice(file.position() + EXIF.length, length - 2 - EXIF.length));
                }
                file.position(file.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ByteBuffer file) {
        return file.remaining() > EXIF.length
                && file.slice(file.position(), EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xffff;
                return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
