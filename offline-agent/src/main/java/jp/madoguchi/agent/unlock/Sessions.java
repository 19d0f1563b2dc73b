package jp.madoguchi.agent.unlock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Who is signed in, and with which factors. */
@Component
public class Sessions {

    static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    static final String CODE = "FACTOR_TOTP";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();

    Sessions() {}

    /** Whoever passed both factors in this session. */
    public Optional<TerminalUser> user() {
        return with(CODE);
    }

    /** The vault of whoever is signed in, or empty while it is locked. */
    public Optional<OpenVault> vault() {
        return user().map(TerminalUser::vault);
    }

    /** Whoever passed the password. */
    Optional<TerminalUser> halfway() {
        return with(PASSWORD);
    }

    /** Keeps the factors passed so far in the session, which gets a new id. */
    void begin(TerminalUser user, HttpServletRequest request, HttpServletResponse response, String... factors) {
        List<GrantedAuthority> authorities = Arrays.stream(factors)
                .<GrantedAuthority>map(FactorGrantedAuthority::fromAuthority)
                .toList();
        Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        request.getSession();
        newSessionId.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static Optional<TerminalUser> with(String factor) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof TerminalUser user
                && authentication.getAuthorities().stream().anyMatch(has -> factor.equals(has.getAuthority()))) {
            return Optional.of(user);
        }
        return Optional.empty();
    }
}
