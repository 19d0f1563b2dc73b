package jp.madoguchi.admin.group;

import java.util.List;
import java.util.Set;
import jp.madoguchi.base.port.Permission;

/**
 * A group of the city's staff.
 *
 * @param code            name of the group in Keycloak
 * @param builtIn         one that every city has: it can be renamed, not removed
 * @param ownFacilityOnly its members see their own places alone
 * @param secondFactor    its members need an authenticator application or a passkey
 * @param origin          where its members may come from
 * @param networks        addresses or blocks (CIDR) that its members may come from
 */
public record StaffGroup(
        String code,
        String name,
        boolean builtIn,
        boolean ownFacilityOnly,
        boolean secondFactor,
        Origin origin,
        List<String> networks,
        Set<Permission> rights) {

    public StaffGroup {
        networks = List.copyOf(networks);
        rights = Set.copyOf(rights);
    }
}
