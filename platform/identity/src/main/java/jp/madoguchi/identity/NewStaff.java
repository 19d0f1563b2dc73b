package jp.madoguchi.identity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A member of staff who is to get an account.
 *
 * @param shortName unique in the city, see {@link #isShortName}
 * @param groups    codes of the organisation's groups
 */
public record NewStaff(String shortName, String familyName, String givenName, Set<String> groups) {

    private static final Pattern SHORT_NAME = Pattern.compile("[a-z][a-z0-9_-]{1,29}");

    public NewStaff {
        groups = Set.copyOf(groups);
    }

    /** Two to thirty small letters, digits, hyphens or underscores, a letter first. */
    public static boolean isShortName(String text) {
        return SHORT_NAME.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "NewStaff[" + shortName + "]";
    }
}
