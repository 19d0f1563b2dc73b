package jp.madoguchi.exchange.sealed;

import java.util.Locale;

/** How much of the writer's state a file holds. */
public enum Scope {
    /** What changed since the file before: every number must be read, in order. */
    CHANGES,
    /** Everything that the writer has: it may be read without the numbers that are missing before it. */
    WHOLE;

    /** The name in manifests, such as {@code changes}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Scope ofCode(String code) {
        for (Scope scope : values()) {
            if (scope.code().equals(code)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("No such scope");
    }
}
