package jp.madoguchi.identity;

/** Keycloak did not answer, or refused; what was made stays, and the next run continues. */
public class AccountsFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountsFailed(String message) {
        super(message);
    }

    AccountsFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
