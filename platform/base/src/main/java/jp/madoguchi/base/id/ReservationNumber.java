package jp.madoguchi.base.id;

import java.util.Optional;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.base.random.UnambiguousAlphabet;

/**
 * 予約ID: ten random characters of {@link UnambiguousAlphabet} and a check character, never derived from personal data.
 *
 * <p>The sum of each character's index times its weight (2 to 11, and 1 for the check character) is 0 modulo 23. As 23 is
 * a prime and the weights differ, every single wrong character and every swap of two characters is found.
 *
 * @param value eleven characters, compact
 */
public record ReservationNumber(String value) {

    public static final int LENGTH = 11;

    private static final int RANDOM_LENGTH = LENGTH - 1;

    public ReservationNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a reservation number");
        }
    }

    public static ReservationNumber next(SecureTokens tokens) {
        return withCheck(tokens.unambiguous(RANDOM_LENGTH));
    }

    /** Reads what a person typed: full-width, lower case, hyphens and blanks are forgiven; empty when it cannot be one. */
    public static Optional<ReservationNumber> parse(String typed) {
        String compact = UnambiguousAlphabet.normalise(typed);
        return isValid(compact) ? Optional.of(new ReservationNumber(compact)) : Optional.empty();
    }

    static ReservationNumber withCheck(String randomPart) {
        int modulus = UnambiguousAlphabet.CHARACTERS.length();
        int check = (modulus - weightedSum(randomPart) % modulus) % modulus;
        return new ReservationNumber(randomPart + UnambiguousAlphabet.CHARACTERS.charAt(check));
    }

    /** For paper and screens: {@code CDFG-HJKM-NPR}. */
    public String print() {
        return UnambiguousAlphabet.grouped(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String compact) {
        return compact.length() == LENGTH
                && UnambiguousAlphabet.covers(compact)
                && weightedSum(compact) % UnambiguousAlphabet.CHARACTERS.length() == 0;
    }

    private static int weightedSum(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += UnambiguousAlphabet.CHARACTERS.indexOf(characters.charAt(i)) * (LENGTH - i);
        }
        return sum;
    }
}
