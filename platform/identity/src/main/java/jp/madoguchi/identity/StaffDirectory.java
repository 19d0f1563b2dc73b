package jp.madoguchi.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jp.madoguchi.core.tenancy.City;
import org.springframework.stereotype.Component;

/**
 * The accounts of a city's staff in Keycloak. Each call first makes sure that the account belongs to the city's
 * organisation: the service account itself could reach every city's.
 *
 * <p>Every method may throw {@link KeycloakDown} or another {@link AccountsFailed}; those with an id {@link NoSuchAccount}.
 */
@Component
public class StaffDirectory {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final KeycloakAccounts keycloak;
    private final OneTimePasswords passwords;

    StaffDirectory(KeycloakAccounts keycloak, OneTimePasswords passwords) {
        this.keycloak = keycloak;
        this.passwords = passwords;
    }

    /** Accounts by user name; with a search, those whose name or user name holds it. */
    public StaffPage list(City city, String search, int first, int most) {
        return keycloak.ask(realm -> StaffReader.of(realm, city).list(search, first, most));
    }

    /** As above, those in this state alone. */
    public StaffPage list(City city, String search, AccountState state, int first, int most) {
        return keycloak.ask(realm -> StaffReader.of(realm, city).list(search, state, first, most));
    }

    /** Empty where the city has no such account. */
    public Optional<StaffAccount> find(City city, String id) {
        return ID.matcher(id).matches()
                ? keycloak.ask(realm -> StaffReader.of(realm, city).find(id))
                : Optional.empty();
    }

    /** The account of that user name; empty where the city has none. */
    public Optional<StaffAccount> named(City city, String userName) {
        return keycloak.ask(realm -> realm.users().searchByUsername(userName, true).stream()
                .findFirst()
                .flatMap(user -> StaffReader.of(realm, city).find(user.getId())));
    }

    /** The codes of the cities whose organisations the account belongs to; empty for an unknown one. */
    public List<String> citiesOf(String id) {
        return keycloak.ask(realm -> StaffReader.citiesOf(realm, id));
    }

    /** Makes an account with a password that must be changed at the first sign-in; all of it or nothing. */
    public CreateResult create(City city, NewStaff person) {
        String password = passwords.next();
        return keycloak.ask(realm -> StaffWriter.of(realm, city).create(person, password));
    }

    /** Lets the account sign in, or not; stopping it ends its sessions at Keycloak. */
    public void setEnabled(City city, String id, boolean enabled) {
        write(city, writer -> writer.setEnabled(id, enabled));
    }

    /** Forgets failed attempts. */
    public void unlock(City city, String id) {
        write(city, writer -> writer.unlock(id));
    }

    /** A new password that must be changed at the next sign-in; a lock is lifted with it and sessions end. */
    public OneTimePassword resetPassword(City city, String id) {
        String password = passwords.next();
        return keycloak.ask(realm -> StaffWriter.of(realm, city).resetPassword(id, password));
    }

    /** Puts the account into these groups and takes it out of all others of the city. */
    public void setGroups(City city, String id, Set<String> groups) {
        write(city, writer -> writer.setGroups(id, groups));
    }

    /** Removes authenticator applications, passkeys and recovery codes. */
    public void removeSecondFactors(City city, String id) {
        write(city, writer -> writer.removeSecondFactors(id));
    }

    /** Ends every session at Keycloak, which tells the applications. */
    public void signOutEverywhere(City city, String id) {
        write(city, writer -> writer.signOut(id));
    }

    public void delete(City city, String id) {
        write(city, writer -> writer.delete(id));
    }

    /** Makes a group of the organisation where there is none. */
    public void ensureGroup(City city, String code) {
        keycloak.tell(realm -> CityOrganisation.ensure(realm, city).ensureGroup(code));
    }

    /** Removes a group of the organisation; its members stay members of the city. */
    public void removeGroup(City city, String code) {
        keycloak.tell(realm -> CityOrganisation.ensure(realm, city).removeGroup(code));
    }

    /**
     * Has the owners of passwords that were set before then choose a new one at the next sign-in.
     *
     * @return the user names of those who were not already asked
     */
    public List<String> expirePasswords(City city, Instant before) {
        return keycloak.ask(realm -> StaffWriter.of(realm, city).expirePasswords(before));
    }

    private void write(City city, Consumer<StaffWriter> order) {
        keycloak.tell(realm -> order.accept(StaffWriter.of(realm, city)));
    }
}
