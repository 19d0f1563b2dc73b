package jp.madoguchi.core.mail;

import java.time.Duration;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.stereotype.Component;

/** Pauses between attempts, each between half and one and a half of its length, so that mails do not return together. */
@Component
class Backoff {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int DOUBLINGS = 5;
    private static final int HALF = 500;

    private final SecureTokens tokens;

    Backoff(SecureTokens tokens) {
        this.tokens = tokens;
    }

    /** About 1, 2, 4 … minutes, about half an hour at most. */
    Duration after(int attempt) {
        Duration plain = Duration.ofMinutes(1L << Math.min(attempt - 1, DOUBLINGS));
        return about(plain.compareTo(LONGEST) > 0 ? LONGEST : plain);
    }

    Duration about(Duration plain) {
        byte[] drawn = tokens.bytes(2);
        int thousandth = HALF + ((drawn[0] & 0xff) << 8 | (drawn[1] & 0xff)) * 1000 / 0x1_0000;
        return plain.multipliedBy(thousandth).dividedBy(1000);
    }
}
