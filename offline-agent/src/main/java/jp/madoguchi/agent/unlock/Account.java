package jp.madoguchi.agent.unlock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A user as the administrator sees one.
 *
 * @param until until when the one-time password or the lock holds, or null
 */
public record Account(
        long id,
        String loginName,
        Role role,
        State state,
        @Nullable Instant until) {

    /** Where a user stands. */
    public enum State {
        ACTIVE,
        /** Has a one-time password and has not signed in with it. */
        INVITED,
        /** Too many wrong tries. */
        LOCKED,
        DISABLED;

        /** The key of its name. */
        public String key() {
            return "agent.users.state." + name();
        }
    }

    static Account of(UserRow row, Instant now) {
        Instant locked = Lockout.still(row.lockedUntil(), now).orElse(null);
        State state = row.disabledAt() != null
                ? State.DISABLED
                : row.oneTimeUntil() != null ? State.INVITED : locked != null ? State.LOCKED : State.ACTIVE;
        return new Account(
                row.id(), row.loginName(), row.role(), state, state == State.INVITED ? row.oneTimeUntil() : locked);
    }

    /** {@code until} in Asia/Tokyo. */
    public @Nullable LocalDateTime localUntil() {
        return until == null ? null : LocalDateTime.ofInstant(until, ZoneId.of("Asia/Tokyo"));
    }
}
