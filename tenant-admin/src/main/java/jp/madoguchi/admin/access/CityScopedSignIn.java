package jp.madoguchi.admin.access;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.core.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Asks Keycloak about the host's city alone: scope {@code organization:<city>}, with PKCE. */
final class CityScopedSignIn implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    CityScopedSignIn(ClientRegistrationRepository clients) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(clients, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(CityScopedSignIn::scopes));
    }

    private static void scopes(OAuth2AuthorizationRequest.Builder request) {
        request.scope("openid", "profile", "organization:" + Tenancy.current().code());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return resolver.resolve(request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String clientRegistrationId) {
        return resolver.resolve(request, clientRegistrationId);
    }
}
