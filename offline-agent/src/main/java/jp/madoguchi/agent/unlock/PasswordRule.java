package jp.madoguchi.agent.unlock;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a password of the terminal must be: twelve characters or more, or eight or more of all four classes (upper-case
 * and lower-case letters, digits, symbols). ASCII alone, because a PKCS#12 file takes nothing else.
 */
public final class PasswordRule {

    private static final int LONG_ENOUGH = 12;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int CLASSES = 4;
    private static final int DIFFERENT = 5;

    private PasswordRule() {}

    /** The key of the message that says what is wrong, or empty. */
    public static Optional<String> broken(String password, String loginName) {
        if (!password.chars().allMatch(c -> c >= 0x21 && c <= 0x7e)) {
            return Optional.of("agent.unlock.password.ascii");
        }
        if (password.length() < SHORTEST
                || password.length() > LONGEST
                || (password.length() < LONG_ENOUGH && classes(password) < CLASSES)) {
            return Optional.of("agent.unlock.password.length");
        }
        if (password.chars().distinct().count() < DIFFERENT) {
            return Optional.of("agent.unlock.password.simple");
        }
        if (!loginName.isBlank() && password.toLowerCase(Locale.ROOT).contains(loginName.toLowerCase(Locale.ROOT))) {
            return Optional.of("agent.unlock.password.name");
        }
        return Optional.empty();
    }

    private static long classes(String password) {
        IntPredicate upper = c -> c >= 'A' && c <= 'Z';
        IntPredicate lower = c -> c >= 'a' && c <= 'z';
        IntPredicate digit = c -> c >= '0' && c <= '9';
        IntPredicate symbol = upper.or(lower).or(digit).negate();
        return Stream.of(upper, lower, digit, symbol)
                .filter(kind -> password.chars().anyMatch(kind))
                .count();
    }
}
