package jp.madoguchi.identity;

/** Keycloak does not answer at present: accounts cannot be read or changed. */
public final class KeycloakDown extends AccountsFailed {

    private static final long serialVersionUID = 1L;

    KeycloakDown(Throwable cause) {
        super("Keycloak does not answer; start it and run this again", cause);
    }
}
