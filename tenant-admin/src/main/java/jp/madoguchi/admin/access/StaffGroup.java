package jp.madoguchi.admin.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.madoguchi.base.port.Permission;

/** The groups of a city's organisation in Keycloak and what they may do. */
enum StaffGroup {
    ADMINISTRATOR("administrator", right -> true),
    COUNTER("counter", right -> Counter.RIGHTS.contains(right.code()));

    private final String name;
    private final Predicate<Permission> permissions;

    StaffGroup(String name, Predicate<Permission> permissions) {
        this.name = name;
        this.permissions = permissions;
    }

    /** The group of that name; Keycloak puts a slash before it. */
    static Optional<StaffGroup> named(String keycloakName) {
        String plain = keycloakName.startsWith("/") ? keycloakName.substring(1) : keycloakName;
        return Arrays.stream(values()).filter(group -> group.name.equals(plain)).findFirst();
    }

    boolean allows(Permission permission) {
        return permissions.test(permission);
    }

    private static final class Counter {
        static final Set<String> RIGHTS = Set.of(
                "bookings.view", "bookings.print", "people.view", "slots.view", "exchange.view", "exchange.export");
    }
}
