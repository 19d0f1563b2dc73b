package jp.madoguchi.console.account;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import jp.madoguchi.core.tenancy.City;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A city's organisation, its accounts and its console's address in Keycloak. Every step may be repeated. */
@Component
public class CityAccounts {

    private final ProvisionerLogin login;
    private final RedirectAddresses redirects;
    private final String consoleAddress;

    CityAccounts(
            ProvisionerLogin login,
            RedirectAddresses redirects,
            @Value("${madoguchi.admin-url}") String consoleAddress) {
        this.login = login;
        this.redirects = redirects;
        this.consoleAddress = consoleAddress;
    }

    /**
     * Makes what is missing.
     *
     * @throws AccountsFailed when Keycloak does not answer or refuses
     */
    public void ensure(City city, List<NewAccount> accounts) {
        try (Keycloak keycloak = login.open()) {
            RealmResource realm = keycloak.realm(ProvisionerLogin.REALM);
            CityOrganisation organisation = CityOrganisation.ensure(realm, city);
            for (NewAccount account : accounts) {
                organisation.ensureMember(account);
            }
            redirects.ensure(realm, consoleAddress.replace("{city}", city.code()));
        } catch (ProcessingException e) {
            throw new AccountsFailed("Keycloak does not answer; start it and run this again", e);
        } catch (WebApplicationException e) {
            throw new AccountsFailed("Keycloak refused with " + e.getResponse().getStatus(), e);
        }
    }
}
