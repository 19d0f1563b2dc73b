package jp.madoguchi.exchange.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The checksum of all bytes before the encrypted content: writer, recipients, algorithms. GCM does not cover them, so
 * the writer signs them inside.
 *
 * @param length how many bytes, from the file's beginning
 * @param sha256 their SHA-256, 64 lower-case hex digits
 */
record EnvelopeHead(long length, String sha256) {
    private static final List<String> KEYS = List.of("headLength", "headSha256");
    private static final int LONGEST = 1 << 20;

    String toText() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("headLength", length);
        fields.put("headSha256", sha256);
        return TextFields.write(fields);
    }

    /** @throws IllegalArgumentException when the text is no head */
    static EnvelopeHead fromText(String text) {
        TextFields fields = TextFields.read(text).requireKeys(KEYS);
        return new EnvelopeHead(fields.number("headLength"), fields.text("headSha256"));
    }

    boolean matches(Path file) throws IOException {
        if (length < 1 || length > LONGEST) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(Math.toIntExact(length));
            return HexFormat.of().formatHex(Digests.sha256().digest(head)).equals(sha256);
        }
    }
}
