package jp.madoguchi.identity;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.core.tenancy.City;
import org.keycloak.admin.client.resource.OrganizationGroupResource;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** One city's organisation with its groups and members. */
final class CityOrganisation {

    private static final int MANY = 1000;

    private final RealmResource realm;
    private final String city;
    private final OrganizationResource organisation;
    private final String domain;

    private CityOrganisation(RealmResource realm, String city, OrganizationResource organisation, String domain) {
        this.realm = realm;
        this.city = city;
        this.organisation = organisation;
        this.domain = domain;
    }

    static CityOrganisation ensure(RealmResource realm, City city) {
        String domain = city.code() + ".example";
        OrganizationRepresentation wanted = new OrganizationRepresentation();
        // Names are unique at Keycloak, and there are two 府中市.
        wanted.setName(city.name() + " (" + city.code() + ")");
        wanted.setAlias(city.code());
        wanted.setEnabled(true);
        wanted.addDomain(new OrganizationDomainRepresentation(domain));
        if (find(realm, city).isEmpty()) {
            Answers.madeOrThere(realm.organizations().create(wanted), "Organisation " + city.code());
        }
        CityOrganisation made = find(realm, city)
                .orElseThrow(() -> new AccountsFailed("Another organisation has the domain " + domain));
        made.ensureGroups();
        return made;
    }

    /** Empty where the city has no organisation. */
    static Optional<CityOrganisation> find(RealmResource realm, City city) {
        String domain = city.code() + ".example";
        return realm.organizations().search(domain, true, 0, 1).stream()
                .filter(organisation -> city.code().equals(organisation.getAlias()))
                .findFirst()
                .map(found -> new CityOrganisation(
                        realm, city.code(), realm.organizations().get(found.getId()), domain));
    }

    private void ensureGroups() {
        Set<String> there = organisation.groups().getAll(null, null, null, 0, MANY, true, false).stream()
                .map(GroupRepresentation::getName)
                .collect(Collectors.toSet());
        BuiltInGroups.ALL.stream().filter(name -> !there.contains(name)).forEach(this::ensureGroup);
    }

    void ensureGroup(String name) {
        GroupRepresentation group = new GroupRepresentation();
        group.setName(name);
        Answers.madeOrThere(organisation.groups().addTopLevelGroup(group), "Group " + name);
    }

    /** Makes the account where there is none, and puts it into the organisation and its group. */
    void ensureMember(NewAccount account) {
        enter(account, ensureUser(account, password(account)));
    }

    private void enter(NewAccount account, String user) {
        Answers.madeOrThere(organisation.members().addMember(user), "Membership of " + account.userName());
        join(user, Set.of(account.group()));
    }

    /** Puts an account into groups; being in one already is well. */
    void join(String user, Set<String> groups) {
        for (String group : groups) {
            try {
                groupResource(group).addMember(user);
            } catch (ClientErrorException e) {
                if (e.getResponse().getStatus() != Response.Status.CONFLICT.getStatusCode()) {
                    throw e;
                }
            }
        }
    }

    /** Takes an account out of groups. */
    void leave(String user, Set<String> groups) {
        groups.forEach(group -> groupResource(group).removeMember(user));
    }

    void removeGroup(String name) {
        try {
            groupResource(name).delete();
        } catch (NotFoundException e) {
            // Another run removed it.
            return;
        }
    }

    private OrganizationGroupResource groupResource(String name) {
        return organisation
                .groups()
                .group(organisation.groups().getGroupByPath(name, false).getId());
    }

    OrganizationResource resource() {
        return organisation;
    }

    /** The address that stands for an account in Keycloak, which sends no mail to it. */
    String address(String shortName) {
        return shortName + "@" + domain;
    }

    /** As {@link #ensureMember}; the password must be changed at the next sign-in, and is set again where it stood. */
    void ensureMemberWithOneTimePassword(NewAccount account) {
        boolean stood =
                !realm.users().searchByUsername(account.userName(), true).isEmpty();
        CredentialRepresentation password = password(account);
        password.setTemporary(true);
        String user = ensureUser(account, password);
        enter(account, user);
        if (stood) {
            // Not where it was just made with it: Keycloak refuses a password that was used before.
            realm.users().get(user).resetPassword(password);
        }
    }

    /** Whether the account must still choose its own password. */
    boolean waitsForFirstSignIn(String shortName) {
        return realm.users().searchByUsername(city + "." + shortName, true).stream()
                .map(found -> realm.users().get(found.getId()).toRepresentation())
                .anyMatch(user -> user.getRequiredActions().contains("UPDATE_PASSWORD"));
    }

    /** Deletes the city's accounts and the organisation with its groups. */
    void erase() {
        String own = city + ".";
        List<MemberRepresentation> members = organisation.members().list(0, MANY);
        while (!members.isEmpty()) {
            for (MemberRepresentation member : members) {
                if (member.getUsername().startsWith(own)) {
                    realm.users().get(member.getId()).remove();
                } else {
                    Answers.done(organisation.members().removeMember(member.getId()), "Membership");
                }
            }
            members = organisation.members().list(0, MANY);
        }
        Answers.done(organisation.delete(), "Organisation " + city);
    }

    private String ensureUser(NewAccount account, CredentialRepresentation password) {
        List<UserRepresentation> found = realm.users().searchByUsername(account.userName(), true);
        if (found.isEmpty()) {
            Answers.madeOrThere(realm.users().create(user(account, password)), "Account " + account.userName());
            found = realm.users().searchByUsername(account.userName(), true);
        }
        if (found.isEmpty()) {
            throw new AccountsFailed("The account " + account.userName() + " was not made");
        }
        return found.getFirst().getId();
    }

    private UserRepresentation user(NewAccount account, CredentialRepresentation password) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(account.userName());
        user.setEnabled(true);
        user.setLastName(account.familyName());
        user.setFirstName(account.givenName());
        user.setEmail(address(account.shortName()));
        user.setEmailVerified(true);
        user.setCredentials(List.of(password));
        return user;
    }

    private static CredentialRepresentation password(NewAccount account) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(account.password());
        password.setTemporary(false);
        return password;
    }
}
