package jp.madoguchi.core.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What the first bytes of an upload say it is; its name and declared type are not believed. */
enum ImageKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpeg"),
    SVG("", ""),
    HEIC("", ""),
    OTHER("", "");

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int LOOKED_AT = 4096;

    private final String contentType;
    private final String format;

    ImageKind(String contentType, String format) {
        this.contentType = contentType;
        this.format = format;
    }

    String contentType() {
        return contentType;
    }

    /** Name of the reader and writer in ImageIO. */
    String format() {
        return format;
    }

    static ImageKind of(byte[] upload) {
        if (startsWith(upload, PNG_START)) {
            return PNG;
        }
        if (startsWith(upload, JPEG_START)) {
            return JPEG;
        }
        byte[] start = Arrays.copyOf(upload, Math.min(upload.length, LOOKED_AT));
        String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        // UTF-16 puts a zero between the letters.
        if (text.replace("\0", "").contains("<svg")) {
            return SVG;
        }
        return text.startsWith("ftyp", 4) ? HEIC : OTHER;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
