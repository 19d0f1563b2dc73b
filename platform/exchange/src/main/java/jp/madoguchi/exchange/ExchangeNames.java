package jp.madoguchi.exchange;

import java.util.regex.Pattern;

/** The names that appear in certificates, manifests and file names: safe in a path, free of personal data. */
public final class ExchangeNames {
    private static final Pattern CITY = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern TERMINAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

    private ExchangeNames() {}

    /**
     * A city's code: a lower-case letter, then at most 39 of {@code a-z 0-9 -}.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static String city(String code) {
        return require(CITY, code, "A city's code is a-z, 0-9 and - (at most 40), starting with a letter");
    }

    /**
     * A terminal's id: at most 20 of {@code A-Z a-z 0-9 -}.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public static String terminal(String id) {
        return require(TERMINAL, id, "A terminal's id is A-Z, a-z, 0-9 and - (at most 20)");
    }

    private static String require(Pattern pattern, String value, String rule) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(rule);
        }
        return value;
    }
}
