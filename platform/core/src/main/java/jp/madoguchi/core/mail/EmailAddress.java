package jp.madoguchi.core.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that can stand in a header: ASCII, one address, no display name, at most 254 characters. Old
 * addresses of Japanese carriers with dots in a row or before the @ are accepted.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}"
            + "@(?=.{1,255}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads what was typed; surrounding blanks are forgiven. */
    public static Optional<EmailAddress> parse(String typed) {
        String trimmed = typed.strip();
        return isValid(trimmed) ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "EmailAddress[hidden]";
    }

    private static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }
}
