package jp.madoguchi.console.tenant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this installation makes accounts at Keycloak: where it has the secret of the service account for it. */
@Component
class AccountsConfigured {

    private final boolean configured;

    AccountsConfigured(@Value("${madoguchi.keycloak.provisioner-secret:}") String secret) {
        this.configured = !secret.isBlank();
    }

    boolean get() {
        return configured;
    }
}
