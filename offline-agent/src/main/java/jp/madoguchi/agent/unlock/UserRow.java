package jp.madoguchi.agent.unlock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of agent_user. */
record UserRow(
        long id,
        String loginName,
        String passwordHash,
        byte[] totpSealed,
        int failures,
        @Nullable Instant lockedUntil,
        long totpStep) {

    @Override
    public String toString() {
        return "UserRow[" + id + "]";
    }
}
