package jp.madoguchi.agent.unlock;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.SecretKey;

/** One-time codes of RFC 6238: six digits, thirty seconds, HMAC-SHA-1, which every authenticator knows. */
final class OneTimeCodes {

    /** The key's algorithm. */
    static final String ALGORITHM = TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1;

    private static final long STEP_SECONDS = TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP.toSeconds();

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /** The step of time (now, the one before or the one after) whose code was typed; empty for any other code. */
    OptionalLong stepOf(SecretKey key, String typed, Instant now) {
        byte[] code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .getBytes(StandardCharsets.UTF_8);
        long step = now.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(step - 1, step + 1)
                .filter(candidate -> MessageDigest.isEqual(code, at(key, candidate)))
                .findFirst();
    }

    private byte[] at(SecretKey key, long step) {
        try {
            return generator
                    .generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The second factor's key is no HMAC key", e);
        }
    }
}
