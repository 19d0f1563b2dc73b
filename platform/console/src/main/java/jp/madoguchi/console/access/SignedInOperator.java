package jp.madoguchi.console.access;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** The operator who is signed in; the system itself in the worker and in commands. */
@Component
public class SignedInOperator implements CurrentActor {

    @Override
    public Actor get() {
        return find().orElseGet(() -> Actor.system("console"));
    }

    /** Empty where nobody is signed in. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OidcUser user
                ? Optional.of(actor(user))
                : Optional.empty();
    }

    private static Actor actor(OidcUser user) {
        // Keycloak's full name has the given name first.
        String name = Stream.of(user.getFamilyName(), user.getGivenName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Actor(Actor.Kind.OPERATOR, user.getName(), name.isEmpty() ? user.getName() : name);
    }
}
