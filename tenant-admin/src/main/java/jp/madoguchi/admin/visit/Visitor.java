package jp.madoguchi.admin.visit;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.visit.VisitScope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * An operator of the vendor who is in the city's console by a visit. Kept in the session; whether the visit stands is
 * asked of its row at each request.
 *
 * @param visit    the visit's id
 * @param account  the operator's account
 * @param fullName the operator's name
 * @param group    the group whose rights the visit has, or null for looking only
 * @param export   whether files may be taken out
 */
public record Visitor(
        UUID visit,
        String account,
        String fullName,
        @Nullable String group,
        boolean export) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The visitor of this request; empty for staff and for nobody. */
    public static Optional<Visitor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
                ? Optional.of(visitor)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return account;
    }

    public Actor actor() {
        return new Actor(Actor.Kind.OPERATOR, account, fullName);
    }

    VisitScope scope() {
        return new VisitScope(group, export);
    }

    @Override
    public String toString() {
        return "Visitor[" + account + ", " + visit + "]";
    }
}
