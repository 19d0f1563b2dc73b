package jp.madoguchi.core.media;

import java.nio.ByteBuffer;

/** The chunks of a PNG file (ISO/IEC 15948, 5.3). */
final class PngChunks {

    private static final int FIRST = 8;
    private static final int AROUND_DATA = 12;
    private static final int ANIMATION_CONTROL = 0x6163544c; // acTL
    private static final int DATA = 0x49444154; // IDAT

    private PngChunks() {}

    /** True when the file moves: an animation is announced before its first picture. */
    static boolean animated(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png);
        long at = FIRST;
        while (at + AROUND_DATA <= png.length) {
            int type = file.getInt((int) at + 4);
            if (type == ANIMATION_CONTROL || type == DATA) {
                return type == ANIMATION_CONTROL;
            }
            at += AROUND_DATA + (file.getInt((int) at) & 0xffffffffL);
        }
        return false;
    }
}
