package jp.madoguchi.admin.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.admin.group.CityStaff;
import jp.madoguchi.admin.group.StaffMember;
import jp.madoguchi.admin.group.StaffRegister;
import jp.madoguchi.admin.visit.Visitor;
import jp.madoguchi.admin.visit.VisitorRights;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.base.port.Permissions;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The member of staff who is signed in, and what they may do in the bound city: read anew at each request. */
@Component
public class SignedInStaff implements CurrentActor, Permissions, FacilityScope {

    private final StaffRegister register;
    private final VisitorRights visitors;

    SignedInStaff(StaffRegister register, VisitorRights visitors) {
        this.register = register;
        this.visitors = visitors;
    }

    @Override
    public Actor get() {
        return find().orElseGet(() -> Actor.system("tenant-admin"));
    }

    /** Who is signed in; empty on pages that are open to everybody. */
    public Optional<Actor> find() {
        return Visitor.find().map(Visitor::actor).or(() -> user().map(SignedInStaff::actor));
    }

    /** The signed-in member of the bound city's staff; empty for visitors and where nobody is signed in. */
    public Optional<StaffMember> member() {
        return staff().flatMap(staff -> user().flatMap(user -> staff.active(user.getName())));
    }

    @Override
    public boolean allows(Permission permission) {
        Optional<Visitor> visitor = Visitor.find();
        if (visitor.isPresent()) {
            return visitors.allows(visitor.get(), permission);
        }
        return staff().isPresent()
                && user().filter(user -> staff().orElseThrow().allows(user.getName(), permission))
                        .isPresent();
    }

    @Override
    public Optional<Set<Long>> facilities() {
        return staff().flatMap(staff -> member().flatMap(staff::facilitiesOf));
    }

    private Optional<CityStaff> staff() {
        return Tenancy.find().map(city -> register.current());
    }

    private static Optional<OidcUser> user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static Actor actor(OidcUser user) {
        // Keycloak's full name has the given name first.
        String name = Stream.of(user.getFamilyName(), user.getGivenName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Actor(Actor.Kind.STAFF, user.getName(), name.isEmpty() ? user.getName() : name);
    }
}
