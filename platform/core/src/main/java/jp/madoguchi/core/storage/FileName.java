package jp.madoguchi.core.storage;

import java.util.regex.Pattern;

/** Names of files below a city's prefix: small letters, digits, {@code . _ -} and folders, with no way up. */
final class FileName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*");
    private static final int LONGEST = 200;

    private FileName() {}

    /** @throws IllegalArgumentException for a name that is none */
    static String checked(String name) {
        if (name.length() > LONGEST
                || name.contains("..")
                || !FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a file name of a city: " + name);
        }
        return name;
    }
}
