package jp.madoguchi.admin.group;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member of the city's staff, as the city knows them.
 *
 * @param account    user name: {@code miura.yamada}
 * @param subject    Keycloak's id of the account
 * @param groups     codes of groups
 * @param facilities ids of the places they belong to; may be empty
 */
public record StaffMember(
        String account,
        String subject,
        State state,
        Set<String> groups,
        Set<Long> facilities,
        @Nullable Instant lastSignIn) {

    /** Whether the account may be used. */
    public enum State {
        ACTIVE,
        DISABLED,
        REMOVED
    }

    public StaffMember {
        groups = Set.copyOf(groups);
        facilities = Set.copyOf(facilities);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }
}
