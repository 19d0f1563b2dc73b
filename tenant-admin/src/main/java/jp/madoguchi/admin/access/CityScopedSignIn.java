package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Asks Keycloak about the host's city alone: scope {@code organization:<city>}, with PKCE. */
final class CityScopedSignIn implements OAuth2AuthorizationRequestResolver {

    static final String REGISTER_TOTP = "CONFIGURE_TOTP";
    private static final String ACTION = "kc_action";

    /** What a person may ask Keycloak for beside signing in: a new password, an authenticator, a passkey. */
    private static final Set<String> ACTIONS =
            Set.of("UPDATE_PASSWORD", REGISTER_TOTP, "webauthn-register-passwordless");

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    CityScopedSignIn(ClientRegistrationRepository clients) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(CityScopedSignIn::scopes));
    }

    private static void scopes(OAuth2AuthorizationRequest.Builder request) {
        request.scope("openid", "profile", "organization:" + Tenancy.current().code());
    }

    /** Where a sign-in begins that does this at Keycloak on its way. */
    static String to(String action) {
        return "/oauth2/authorization/staff?" + ACTION + "=" + action;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withAction(resolver.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String clientRegistrationId) {
        return withAction(resolver.resolve(request, clientRegistrationId), request);
    }

    private static @Nullable OAuth2AuthorizationRequest withAction(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        String action = request.getParameter(ACTION);
        if (asked == null || action == null || !ACTIONS.contains(action)) {
            return asked;
        }
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.put(ACTION, action))
                .build();
    }
}
