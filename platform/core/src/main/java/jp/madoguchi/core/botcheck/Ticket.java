package jp.madoguchi.core.botcheck;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A challenge as it travels: nothing is stored before it is solved.
 *
 * @param id 16 random bytes in Base64
 */
record Ticket(String id, Instant issuedAt, Difficulty difficulty, int question) {
    private static final Pattern FORM = Pattern.compile(
            "(([A-Za-z0-9_-]{22})\\.([0-9]{1,11})\\.([0-9]{1,2})\\.([0-9]{1,2}))\\.([A-Za-z0-9_-]{43})");

    /** Signed text. */
    String signed(Function<String, byte[]> hmac) {
        String payload = id + "." + issuedAt.getEpochSecond() + "." + difficulty.level() + "." + question;
        return payload + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(hmac.apply(payload));
    }

    /** The ticket of a text that we have signed; empty for any other. */
    static Optional<Ticket> read(String text, Function<String, byte[]> hmac) {
        Matcher parts = FORM.matcher(text);
        if (text.length() > 200 || !parts.matches()) {
            return Optional.empty();
        }
        byte[] signature = Base64.getUrlDecoder().decode(parts.group(6));
        if (!MessageDigest.isEqual(signature, hmac.apply(parts.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(new Ticket(
                parts.group(2),
                Instant.ofEpochSecond(Long.parseLong(parts.group(3))),
                new Difficulty(Integer.parseInt(parts.group(4))),
                Integer.parseInt(parts.group(5))));
    }
}
