package jp.madoguchi.base.random;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The only place that draws random values. Safe for use by several threads. */
public final class SecureTokens {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int QR_BYTES = 16;
    private static final int NOTE_PASSWORD_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /** Random characters of {@link UnambiguousAlphabet}; about 4.5 bits each. */
    public String unambiguous(int length) {
        requirePositive(length);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(UnambiguousAlphabet.CHARACTERS.charAt(random.nextInt(UnambiguousAlphabet.CHARACTERS.length())));
        }
        return text.toString();
    }

    public byte[] bytes(int count) {
        requirePositive(count);
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Base32 of RFC 4648 in upper case, without padding: what a QR code's alphanumeric mode holds in little room. */
    public static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder((bytes.length * 8 + 4) / 5);
        int buffer = 0;
        int bits = 0;
        for (byte value : bytes) {
            buffer = (buffer << 8) | (value & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
            buffer &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(BASE32.charAt((buffer << (5 - bits)) & 31));
        }
        return text.toString();
    }

    /** 128 random bits as 26 characters of Base32: the secret in a notice's QR code. */
    public String qrToken() {
        return base32(bytes(QR_BYTES));
    }

    /**
     * Eight characters (36 bits) for a notice, compact. Print it with {@link UnambiguousAlphabet#grouped}, compare what is
     * typed after {@link UnambiguousAlphabet#normalise}.
     */
    public String notePassword() {
        return unambiguous(NOTE_PASSWORD_LENGTH);
    }

    /** A UUID of version 7 (RFC 9562) that sorts by time, to a quarter of a microsecond where the clock is that fine. */
    public UUID uuid7(Clock clock) {
        Instant now = clock.instant();
        long fraction = (now.getNano() % 1_000_000L) * 4096 / 1_000_000;
        long high = (now.toEpochMilli() << 16) | 0x7000L | fraction;
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A random value needs at least one character or byte, not " + count);
        }
    }
}
