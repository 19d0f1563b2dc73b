package jp.madoguchi.agent.unlock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of agent_user. */
record UserRow(
        long id,
        String loginName,
        String passwordHash,
        byte @Nullable [] totpSealed,
        int failures,
        @Nullable Instant lockedUntil,
        long totpStep,
        Role role,
        byte @Nullable [] keyWrapped,
        @Nullable Instant oneTimeUntil,
        @Nullable Instant disabledAt,
        int version) {

    @Override
    public String toString() {
        return "UserRow[" + id + "]";
    }
}
