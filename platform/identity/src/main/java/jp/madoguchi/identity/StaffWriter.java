package jp.madoguchi.identity;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.madoguchi.core.tenancy.City;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Changes the accounts of one city. */
final class StaffWriter {

    private static final String NEW_PASSWORD = "UPDATE_PASSWORD";
    private static final int PAGE = 100;

    private final RealmResource realm;
    private final String city;
    private final CityOrganisation organisation;
    private final StaffReader reader;

    private StaffWriter(RealmResource realm, String city, CityOrganisation organisation, StaffReader reader) {
        this.realm = realm;
        this.city = city;
        this.organisation = organisation;
        this.reader = reader;
    }

    static StaffWriter of(RealmResource realm, City city) {
        CityOrganisation organisation = CityOrganisation.find(realm, city)
                .orElseThrow(() -> new AccountsFailed("The city " + city.code() + " has no organisation yet"));
        return new StaffWriter(realm, city.code(), organisation, StaffReader.of(realm, city));
    }

    CreateResult create(NewStaff person, String password) {
        String userName = city + "." + person.shortName();
        String id;
        try (Response made = realm.users().create(user(person, userName, password))) {
            if (made.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                return new CreateResult.NameTaken();
            }
            id = CreatedResponseUtil.getCreatedId(made);
        }
        try {
            Answers.madeOrThere(organisation.resource().members().addMember(id), "Membership of " + userName);
            organisation.join(id, person.groups());
        } catch (WebApplicationException | AccountsFailed e) {
            // Keycloak knows no transactions: what was made is taken back.
            realm.users().get(id).remove();
            throw e;
        }
        return new CreateResult.Created(id, new OneTimePassword(userName, password));
    }

    private UserRepresentation user(NewStaff person, String userName, String password) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(userName);
        user.setEnabled(true);
        user.setLastName(person.familyName());
        user.setFirstName(person.givenName());
        user.setEmail(organisation.address(person.shortName()));
        user.setEmailVerified(true);
        user.setCredentials(List.of(oneTime(password)));
        return user;
    }

    private static CredentialRepresentation oneTime(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return credential;
    }

    void setEnabled(String id, boolean enabled) {
        UserResource user = own(id);
        UserRepresentation changed = user.toRepresentation();
        changed.setEnabled(enabled);
        user.update(changed);
        if (!enabled) {
            user.logout();
        }
    }

    void unlock(String id) {
        realm.attackDetection()
                .clearBruteForceForUser(own(id).toRepresentation().getId());
    }

    OneTimePassword resetPassword(String id, String password) {
        UserResource user = own(id);
        user.resetPassword(oneTime(password));
        realm.attackDetection().clearBruteForceForUser(id);
        user.logout();
        return new OneTimePassword(user.toRepresentation().getUsername(), password);
    }

    void setGroups(String id, Set<String> groups) {
        Set<String> now = reader.find(id).orElseThrow(NoSuchAccount::new).groups();
        Set<String> leave = new HashSet<>(now);
        leave.removeAll(groups);
        Set<String> join = new HashSet<>(groups);
        join.removeAll(now);
        // First in, then out: whoever is interrupted has a group too many rather than none.
        organisation.join(id, join);
        organisation.leave(id, leave);
    }

    void removeSecondFactors(String id) {
        UserResource user = own(id);
        user.credentials().stream()
                .filter(credential -> StaffReader.SECOND_FACTORS.contains(credential.getType()))
                .forEach(credential -> user.removeCredential(credential.getId()));
    }

    void signOut(String id) {
        own(id).logout();
    }

    void delete(String id) {
        own(id).remove();
    }

    List<String> expirePasswords(Instant before) {
        List<String> asked = new ArrayList<>();
        List<MemberRepresentation> members;
        int first = 0;
        do {
            members = organisation.resource().members().list(first, PAGE);
            members.stream()
                    .filter(member -> expire(member, before))
                    .map(UserRepresentation::getUsername)
                    .forEach(asked::add);
            first += PAGE;
        } while (members.size() == PAGE);
        return asked;
    }

    private boolean expire(MemberRepresentation member, Instant before) {
        UserResource user = own(member.getId());
        boolean old = user.credentials().stream()
                .filter(credential -> CredentialRepresentation.PASSWORD.equals(credential.getType()))
                .anyMatch(credential ->
                        credential.getCreatedDate() != null && credential.getCreatedDate() < before.toEpochMilli());
        UserRepresentation account = user.toRepresentation();
        List<String> actions = new ArrayList<>(account.getRequiredActions());
        if (!old || actions.contains(NEW_PASSWORD)) {
            return false;
        }
        actions.add(NEW_PASSWORD);
        account.setRequiredActions(actions);
        user.update(account);
        return true;
    }

    /** @throws NoSuchAccount for every account that is not a member of this city */
    private UserResource own(String id) {
        MemberRepresentation member = reader.member(id).orElseThrow(NoSuchAccount::new);
        return realm.users().get(member.getId());
    }
}
