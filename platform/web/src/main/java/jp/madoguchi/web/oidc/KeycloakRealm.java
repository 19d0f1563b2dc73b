package jp.madoguchi.web.oidc;

import java.net.URI;
import java.util.Map;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * A realm of Keycloak. Its addresses are put together here instead of being asked for, so that an application starts
 * while Keycloak is down.
 *
 * @param url  Keycloak's address without a slash at its end
 * @param name the realm
 */
public record KeycloakRealm(String url, String name) {

    /** A client that signs people in by authorization code. */
    public ClientRegistration client(String registrationId, String clientId, String secret, String... scopes) {
        String protocol = issuer() + "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId(registrationId)
                .clientId(clientId)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(scopes)
                .issuerUri(issuer())
                .authorizationUri(protocol + "/auth")
                .tokenUri(protocol + "/token")
                .jwkSetUri(protocol + "/certs")
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", endSession()))
                .build();
    }

    /** Where signing out at Keycloak begins. */
    public String endSession() {
        return issuer() + "/protocol/openid-connect/logout";
    }

    /** A small document that is there while the realm is. */
    URI presence() {
        return URI.create(issuer() + "/.well-known/openid-configuration");
    }

    private String issuer() {
        return url + "/realms/" + name;
    }
}
