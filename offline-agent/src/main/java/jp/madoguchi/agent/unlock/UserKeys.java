package jp.madoguchi.agent.unlock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What opens the terminal for one user.
 *
 * @param passwordHash Argon2
 * @param keyWrapped the data key under the password
 * @param totpSealed the second factor's secret under the data key; null until it is enrolled
 * @param totpStep the step of time whose code was used last
 * @param oneTimeUntil until when a one-time password holds; null for one that the user has chosen
 */
record UserKeys(
        String passwordHash,
        byte[] keyWrapped,
        byte @Nullable [] totpSealed,
        long totpStep,
        @Nullable Instant oneTimeUntil) {

    @Override
    public String toString() {
        return "UserKeys";
    }
}
