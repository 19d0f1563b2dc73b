package jp.madoguchi.base.db;

import java.util.regex.Pattern;

/** Guards the few names that must stand in a statement's text, where no parameter is possible. */
final class SqlName {

    private static final Pattern SAFE = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private SqlName() {}

    /** @throws IllegalArgumentException unless the name needs no quoting */
    static String check(String name) {
        if (!SAFE.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain SQL name: " + name);
        }
        return name;
    }
}
