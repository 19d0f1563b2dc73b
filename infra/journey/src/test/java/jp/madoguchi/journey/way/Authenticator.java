package jp.madoguchi.journey.way;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.journey.harness.Notes;
import org.awaitility.Awaitility;

/** An authenticator app that was given a terminal's secret; a code is never shown twice. */
final class Authenticator {

    private static final int STEP_SECONDS = 30;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final String LAST = "agent.code";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecretKeySpec key;
    private final Notes notes;

    /** Takes the secret as a screen shows it, in groups of four; notes which code was shown last. */
    Authenticator(String shown, Notes notes) {
        this.notes = notes;
        key = new SecretKeySpec(
                base32(shown.replaceAll("\\s", "").toUpperCase(Locale.ROOT)),
                TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);
    }

    /** The next code that was not used yet: of this half minute, or of the neighbours that clocks may differ by. */
    String nextCode() {
        long used = notes.has(LAST) ? Long.parseLong(notes.get(LAST)) : 0;
        Awaitility.await("a new code")
                .atMost(Duration.ofSeconds(3 * STEP_SECONDS))
                .until(() -> used <= now());
        long last = Math.max(used + 1, now() - 1);
        notes.put(LAST, Long.toString(last));
        try {
            return generator.generateOneTimePasswordString(key, Instant.ofEpochSecond(last * STEP_SECONDS));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The secret on the screen is no key", e);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP_SECONDS;
    }

    private static byte[] base32(String text) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : text.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        byte[] padded = bits.shiftRight(text.length() * 5 - SECRET_BYTES * 8)
                .add(BigInteger.ONE.shiftLeft(SECRET_BYTES * 8))
                .toByteArray();
        return Arrays.copyOfRange(padded, padded.length - SECRET_BYTES, padded.length);
    }
}
