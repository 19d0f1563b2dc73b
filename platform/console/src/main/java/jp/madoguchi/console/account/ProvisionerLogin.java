package jp.madoguchi.console.account;

import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The service account that makes cities and their accounts in the realm of the cities' staff. */
@Component
class ProvisionerLogin {

    static final String REALM = "cities";

    private final String url;
    private final String secret;

    ProvisionerLogin(
            @Value("${madoguchi.keycloak.url}") String url,
            @Value("${madoguchi.keycloak.provisioner-secret}") String secret) {
        this.url = url;
        this.secret = secret;
    }

    Keycloak open() {
        return KeycloakBuilder.builder()
                .serverUrl(url)
                .realm(REALM)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId("provisioner")
                .clientSecret(secret)
                .build();
    }
}
