package jp.madoguchi.admin.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the claim {@code organization} of a token says about one city: {@code {"miura": {"id": …, "groups":
 * ["/administrator"]}}}. It holds at the sign-in; afterwards the city's own table does.
 *
 * @param groups codes of the groups that the person belongs to in this city; may be empty
 */
record Membership(Set<String> groups) {

    static final String CLAIM = "organization";

    Membership {
        groups = Set.copyOf(groups);
    }

    /** Empty where the person does not belong to the city: Keycloak then leaves the city out of the claim. */
    static Optional<Membership> of(@Nullable Object claim, String city) {
        if (!(claim instanceof Map<?, ?> organizations) || !(organizations.get(city) instanceof Map<?, ?> own)) {
            return Optional.empty();
        }
        return Optional.of(new Membership(groups(own.get("groups"))));
    }

    private static Set<String> groups(@Nullable Object names) {
        if (!(names instanceof Collection<?> list)) {
            return Set.of();
        }
        // Keycloak puts a slash before the name.
        return list.stream()
                .map(name -> String.valueOf(name).replaceFirst("^/", ""))
                .collect(Collectors.toSet());
    }
}
