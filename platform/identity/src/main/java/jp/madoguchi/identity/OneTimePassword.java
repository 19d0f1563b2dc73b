package jp.madoguchi.identity;

/**
 * A password that opens an account once: Keycloak asks for a new one at the first sign-in. Shown once, stored nowhere.
 *
 * @param userName as it is typed at the sign-in: {@code miura.yamada}
 */
public record OneTimePassword(String userName, String password) {

    @Override
    public String toString() {
        return "OneTimePassword[" + userName + "]";
    }
}
