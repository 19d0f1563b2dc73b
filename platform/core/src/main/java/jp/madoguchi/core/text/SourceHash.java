package jp.madoguchi.core.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a Japanese text in addresses and tables.
 *
 * @param hex SHA-256 of its UTF-8 bytes, 64 lower-case digits
 */
public record SourceHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    static SourceHash of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new SourceHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static Optional<SourceHash> parse(String typed) {
        return FORM.matcher(typed).matches() ? Optional.of(new SourceHash(typed)) : Optional.empty();
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
