package jp.madoguchi.admin.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.base.port.Permission;

/** The groups of a city's organisation in Keycloak and what they may do. */
enum StaffGroup {
    ADMINISTRATOR("administrator", AdminPermissions.ALL),
    COUNTER("counter", AdminPermissions.COUNTER);

    private final String name;
    private final Set<Permission> permissions;

    StaffGroup(String name, Set<Permission> permissions) {
        this.name = name;
        this.permissions = permissions;
    }

    /** The group of that name; Keycloak puts a slash before it. */
    static Optional<StaffGroup> named(String keycloakName) {
        String plain = keycloakName.startsWith("/") ? keycloakName.substring(1) : keycloakName;
        return Arrays.stream(values()).filter(group -> group.name.equals(plain)).findFirst();
    }

    boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
