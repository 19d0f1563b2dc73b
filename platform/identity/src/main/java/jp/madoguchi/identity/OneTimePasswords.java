package jp.madoguchi.identity;

import java.util.Locale;
import jp.madoguchi.base.random.SecureTokens;
import org.springframework.stereotype.Component;

/**
 * Draws passwords that can be read aloud and meet the realm's rule (eight characters or more with upper case, lower case,
 * digit and sign): {@code CDFG-hjkm-2345-9CDF}. Sixteen drawn characters, some 60 bits.
 */
@Component
class OneTimePasswords {

    private static final int GROUP = 4;
    private static final String LETTERS = "CDFGHJKMNPRTVWXY";
    private static final String DIGITS = "2345679";

    private final SecureTokens tokens;

    OneTimePasswords(SecureTokens tokens) {
        this.tokens = tokens;
    }

    String next() {
        return drawn(LETTERS) + "-" + drawn(LETTERS).toLowerCase(Locale.ROOT) + "-" + drawn(DIGITS) + "-"
                + tokens.unambiguous(GROUP);
    }

    private String drawn(String alphabet) {
        StringBuilder text = new StringBuilder(GROUP);
        while (text.length() < GROUP) {
            // The tokens' own alphabet holds every character of both: what does not belong is drawn again.
            String one = tokens.unambiguous(1);
            if (alphabet.contains(one)) {
                text.append(one);
            }
        }
        return text.toString();
    }
}
