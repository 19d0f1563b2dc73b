package jp.madoguchi.console.account;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.madoguchi.core.tenancy.City;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** One city's organisation with its groups and members. */
final class CityOrganisation {

    private final RealmResource realm;
    private final OrganizationResource organisation;
    private final String domain;

    private CityOrganisation(RealmResource realm, OrganizationResource organisation, String domain) {
        this.realm = realm;
        this.organisation = organisation;
        this.domain = domain;
    }

    static CityOrganisation ensure(RealmResource realm, City city) {
        String domain = city.code() + ".example";
        OrganizationRepresentation wanted = new OrganizationRepresentation();
        wanted.setName(city.name());
        wanted.setAlias(city.code());
        wanted.setEnabled(true);
        wanted.addDomain(new OrganizationDomainRepresentation(domain));
        if (find(realm, domain).isEmpty()) {
            Answers.madeOrThere(realm.organizations().create(wanted), "Organisation " + city.code());
        }
        OrganizationRepresentation found = find(realm, domain).stream()
                .filter(organisation -> city.code().equals(organisation.getAlias()))
                .findFirst()
                .orElseThrow(() -> new AccountsFailed("Another organisation has the domain " + domain));
        CityOrganisation made =
                new CityOrganisation(realm, realm.organizations().get(found.getId()), domain);
        made.ensureGroup(NewAccount.ADMINISTRATOR);
        made.ensureGroup(NewAccount.COUNTER);
        return made;
    }

    private static List<OrganizationRepresentation> find(RealmResource realm, String domain) {
        return realm.organizations().search(domain, true, 0, 1);
    }

    private void ensureGroup(String name) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(name);
        Answers.madeOrThere(organisation.groups().addTopLevelGroup(group), "Group " + name);
    }

    /** Makes the account where there is none, and puts it into the organisation and its group. */
    void ensureMember(NewAccount account) {
        String user = ensureUser(account);
        Answers.madeOrThere(organisation.members().addMember(user), "Membership of " + account.userName());
        String group =
                organisation.groups().getGroupByPath(account.group(), false).getId();
        try {
            organisation.groups().group(group).addMember(user);
        } catch (ClientErrorException e) {
            if (e.getResponse().getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                throw e;
            }
        }
    }

    private String ensureUser(NewAccount account) {
        List<UserRepresentation> found = realm.users().searchByUsername(account.userName(), true);
        if (found.isEmpty()) {
            Answers.madeOrThere(realm.users().create(user(account)), "Account " + account.userName());
            found = realm.users().searchByUsername(account.userName(), true);
        }
        if (found.isEmpty()) {
            throw new AccountsFailed("The account " + account.userName() + " was not made");
        }
        return found.getFirst().getId();
    }

    private UserRepresentation user(NewAccount account) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(account.password());
        password.setTemporary(false);
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.userName());
        user.setEnabled(true);
        user.setLastName(account.familyName());
        user.setFirstName(account.givenName());
        user.setEmail(account.shortName() + "@" + domain);
        user.setEmailVerified(true);
        user.setCredentials(List.of(password));
        return user;
    }
}
