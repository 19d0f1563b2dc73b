package jp.madoguchi.web.oidc;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells whether Keycloak answers, so that nobody is sent to an address that does not. */
public final class KeycloakPresence {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final KeycloakRealm realm;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant trustedUntil = Instant.MIN;

    public KeycloakPresence(KeycloakRealm realm, Clock clock) {
        this.realm = realm;
        this.clock = clock;
    }

    /** Asks at most every few seconds; waits two seconds at most. */
    public boolean answers() {
        Instant now = clock.instant();
        if (now.isBefore(trustedUntil)) {
            return true;
        }
        if (!asked()) {
            return false;
        }
        trustedUntil = now.plus(TRUSTED);
        return true;
    }

    private boolean asked() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(realm.presence()).timeout(PATIENCE).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
