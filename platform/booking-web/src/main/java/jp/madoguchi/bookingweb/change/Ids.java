package jp.madoguchi.bookingweb.change;

import java.util.Optional;
import java.util.UUID;

/** Ids as they came with a form; what is no id is nothing, never an error. */
final class Ids {

    private Ids() {}

    static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
