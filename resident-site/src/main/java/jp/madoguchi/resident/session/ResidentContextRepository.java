package jp.madoguchi.resident.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import jp.madoguchi.core.invitee.ResidentSessions;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Finds who is signed in by the cookie, with one query and only where a page asks. Nothing is kept in memory. */
@Component
class ResidentContextRepository implements SecurityContextRepository {

    private static final List<SimpleGrantedAuthority> RESIDENT = List.of(new SimpleGrantedAuthority("ROLE_RESIDENT"));

    private final ResidentSessions sessions;

    ResidentContextRepository(ResidentSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // The database keeps sessions; signing in and out writes them there.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.read(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        if (Tenancy.find().isPresent()) {
            SessionCookie.read(request)
                    .flatMap(sessions::find)
                    .ifPresent(session -> context.setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(session, null, RESIDENT)));
        }
        return context;
    }

    /** Asks once, at the first look. */
    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<SecurityContext> source;
        private @Nullable SecurityContext loaded;

        Deferred(Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            SecurityContext context = loaded;
            if (context == null) {
                context = source.get();
                loaded = context;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
