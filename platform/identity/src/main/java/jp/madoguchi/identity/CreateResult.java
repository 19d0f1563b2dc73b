package jp.madoguchi.identity;

/** What became of a new account. */
public sealed interface CreateResult {

    /** @param id Keycloak's id */
    record Created(String id, OneTimePassword password) implements CreateResult {}

    /** The city has an account of that name. */
    record NameTaken() implements CreateResult {}
}
