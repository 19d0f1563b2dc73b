package jp.madoguchi.admin.desk;

import java.util.Optional;

/** Why somebody does what only they may do; it is kept in the trail. */
final class Reason {

    static final int LONGEST = 200;

    private Reason() {}

    /** The reason as it is kept; empty for none, or one that is too long. */
    static Optional<String> of(String typed) {
        String reason = typed.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
        return reason.isEmpty() || reason.length() > LONGEST ? Optional.empty() : Optional.of(reason);
    }
}
