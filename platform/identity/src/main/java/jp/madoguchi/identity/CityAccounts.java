package jp.madoguchi.identity;

import java.util.List;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityAddresses;
import org.springframework.stereotype.Component;

/** A city's organisation, its accounts and its console's address in Keycloak. Every step may be repeated. */
@Component
public class CityAccounts {

    private final KeycloakAccounts keycloak;
    private final RedirectAddresses redirects;
    private final OneTimePasswords passwords;
    private final CityAddresses addresses;

    CityAccounts(
            KeycloakAccounts keycloak,
            RedirectAddresses redirects,
            OneTimePasswords passwords,
            CityAddresses addresses) {
        this.keycloak = keycloak;
        this.redirects = redirects;
        this.passwords = passwords;
        this.addresses = addresses;
    }

    /**
     * Makes what is missing.
     *
     * @throws AccountsFailed when Keycloak does not answer or refuses
     */
    public void ensure(City city, List<NewAccount> accounts) {
        keycloak.tell(realm -> {
            CityOrganisation organisation = CityOrganisation.ensure(realm, city);
            for (NewAccount account : accounts) {
                organisation.ensureMember(account);
            }
            redirects.ensure(realm, addresses.staff(city));
        });
    }

    /**
     * Makes the city's first administrator with a password that must be changed at the first sign-in. Where the account
     * stands already, it gets a new one: the earlier password may never have been read.
     *
     * @param shortName  unique in the city: small letters, digits, dots, hyphens
     * @param familyName shown in the console
     * @param givenName  shown in the console
     * @throws AccountsFailed when Keycloak does not answer or refuses
     */
    public OneTimePassword createAdministrator(City city, String shortName, String familyName, String givenName) {
        String password = passwords.next();
        NewAccount account =
                new NewAccount(city.code(), shortName, familyName, givenName, password, NewAccount.ADMINISTRATOR);
        keycloak.tell(realm -> CityOrganisation.ensure(realm, city).ensureMemberWithOneTimePassword(account));
        return new OneTimePassword(account.userName(), password);
    }

    /**
     * Whether the account stands and its one-time password was never used: nobody has signed in with it.
     *
     * @throws AccountsFailed when Keycloak does not answer or refuses
     */
    public boolean waitsForFirstSignIn(City city, String shortName) {
        return keycloak.ask(realm -> CityOrganisation.find(realm, city)
                .map(organisation -> organisation.waitsForFirstSignIn(shortName))
                .orElse(false));
    }

    /**
     * Erases the city's accounts, its organisation and its console's addresses; nothing happens where none stand. An
     * account that another city shares loses its membership alone.
     *
     * @throws AccountsFailed when Keycloak does not answer or refuses
     */
    public void remove(City city) {
        keycloak.tell(realm -> {
            redirects.remove(realm, addresses.staff(city));
            CityOrganisation.find(realm, city).ifPresent(CityOrganisation::erase);
        });
    }
}
