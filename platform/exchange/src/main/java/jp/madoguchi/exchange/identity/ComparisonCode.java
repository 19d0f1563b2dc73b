package jp.madoguchi.exchange.identity;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The short code that two people compare, on the terminal's screen and on the city's, when public identities are
 * exchanged: the same on both sides only when both hold the same two identities.
 */
public final class ComparisonCode {
    private static final int DIGITS = 16;
    private static final BigInteger RANGE = BigInteger.TEN.pow(DIGITS);
    private static final byte[] PURPOSE = "madoguchi comparison code 1\n".getBytes(StandardCharsets.US_ASCII);

    private ComparisonCode() {}

    /** Sixteen digits (53 bits) in groups of four, such as {@code 0471 8820 1954 3306}, whichever side comes first. */
    public static String of(PublicIdentity a, PublicIdentity b) {
        String both = Stream.of(a, b)
                .map(PublicIdentity::fingerprint)
                .sorted()
                .reduce("", (text, fingerprint) -> text + fingerprint + "\n");
        byte[] hash = Sha256.of(PURPOSE, both.getBytes(StandardCharsets.US_ASCII));
        String digits = "%016d".formatted(new BigInteger(1, hash).mod(RANGE));
        return digits.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
