package jp.madoguchi.ledger.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/** Remembers in which line a key came first, in 64 bits a key: two keys of a million meet once in 37 million files. */
final class SeenKeys {

    private final Map<Long, Long> lines = new HashMap<>();
    private final MessageDigest digest;

    SeenKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The line of the key's first appearance, which is {@code line} itself when it is new. */
    long firstLine(String key, long line) {
        long hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        Long first = lines.putIfAbsent(hash, line);
        return first == null ? line : first;
    }
}
