package jp.madoguchi.identity;

import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.ClientBuilderWrapper;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The realm of the cities' staff, as the service account of this application sees it. It reaches the accounts of every
 * city: whoever calls checks first that an account belongs to the city.
 */
@Component
class KeycloakAccounts {

    static final String REALM = "cities";

    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 20;

    private final String url;
    private final String client;
    private final String secret;
    private @Nullable Keycloak open;

    KeycloakAccounts(
            @Value("${madoguchi.keycloak.url}") String url,
            @Value("${madoguchi.keycloak.accounts-client:provisioner}") String client,
            @Value("${madoguchi.keycloak.accounts-secret:${madoguchi.keycloak.provisioner-secret:}}") String secret) {
        this.url = url;
        this.client = client;
        this.secret = secret;
    }

    /**
     * Asks the realm.
     *
     * @throws KeycloakDown   when it does not answer
     * @throws AccountsFailed when it refuses in a way that the caller did not expect
     */
    <T> T ask(Function<RealmResource, T> question) {
        try {
            return question.apply(realm());
        } catch (ProcessingException e) {
            // A refused answer to the login for the service account arrives wrapped as well.
            if (e.getCause() instanceof WebApplicationException refused) {
                throw new AccountsFailed(
                        "Keycloak refused with " + refused.getResponse().getStatus(), e);
            }
            throw new KeycloakDown(e);
        } catch (WebApplicationException e) {
            throw new AccountsFailed("Keycloak refused with " + e.getResponse().getStatus(), e);
        }
    }

    /** Like {@link #ask}, without an answer. */
    void tell(Consumer<RealmResource> order) {
        ask(realm -> {
            order.accept(realm);
            return true;
        });
    }

    private synchronized RealmResource realm() {
        if (open == null) {
            open = KeycloakBuilder.builder()
                    .serverUrl(url)
                    .realm(REALM)
                    .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                    .clientId(client)
                    .clientSecret(secret)
                    .resteasyClient(ClientBuilderWrapper.create(null, false)
                            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                            .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                            .register(JacksonProvider.class, 100)
                            .build())
                    .build();
        }
        return open.realm(REALM);
    }

    @PreDestroy
    synchronized void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
