package jp.madoguchi.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One account of a city's staff, as Keycloak has it.
 *
 * @param id            Keycloak's id, the {@code sub} of tokens
 * @param userName      as it is typed at the sign-in: {@code miura.yamada}
 * @param enabled       false where an administrator has stopped it
 * @param lockedOut     true after repeated failures, until the waiting time is over or somebody unlocks it
 * @param groups        codes of the organisation's groups
 * @param secondFactors how many authenticator applications and passkeys are registered
 * @param passwordSetAt when the password was set, null where there is none
 */
public record StaffAccount(
        String id,
        String userName,
        String familyName,
        String givenName,
        boolean enabled,
        boolean lockedOut,
        Set<String> groups,
        int secondFactors,
        @Nullable Instant passwordSetAt) {

    public StaffAccount {
        groups = Set.copyOf(groups);
    }

    public AccountState state() {
        if (!enabled) {
            return AccountState.DISABLED;
        }
        return lockedOut ? AccountState.LOCKED : AccountState.ACTIVE;
    }

    /** Family name first; the user name where there is no other. */
    public String name() {
        String name = (familyName + " " + givenName).strip();
        return name.isEmpty() ? userName : name;
    }

    /** What follows the city's code: {@code yamada}. */
    public String shortName() {
        return userName.substring(userName.indexOf('.') + 1);
    }

    @Override
    public String toString() {
        return "StaffAccount[" + userName + "]";
    }
}
