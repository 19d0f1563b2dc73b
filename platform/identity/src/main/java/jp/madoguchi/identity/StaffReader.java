package jp.madoguchi.identity;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.core.tenancy.City;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Reads the accounts of one city. */
final class StaffReader {

    static final Set<String> SECOND_FACTORS =
            Set.of("otp", "webauthn", "webauthn-passwordless", "recovery-authn-codes");
    private static final int MANY = 200;

    private final RealmResource realm;
    private final Optional<OrganizationResource> organisation;

    private StaffReader(RealmResource realm, Optional<OrganizationResource> organisation) {
        this.realm = realm;
        this.organisation = organisation;
    }

    static StaffReader of(RealmResource realm, City city) {
        return new StaffReader(realm, CityOrganisation.find(realm, city).map(CityOrganisation::resource));
    }

    static List<String> citiesOf(RealmResource realm, String id) {
        try {
            return realm.organizations().members().getOrganizations(id, true).stream()
                    .map(OrganizationRepresentation::getAlias)
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    StaffPage list(String search, int first, int most) {
        if (organisation.isEmpty()) {
            return new StaffPage(List.of(), false);
        }
        // One more than is shown tells whether there are further ones.
        List<MemberRepresentation> found = members(search, first, most + 1);
        return new StaffPage(found.stream().limit(most).map(this::account).toList(), found.size() > most);
    }

    /** Keycloak cannot search members by state: they are read through until the page is full. */
    StaffPage list(String search, AccountState state, int first, int most) {
        List<UserRepresentation> found = new ArrayList<>();
        List<MemberRepresentation> members = List.of();
        int read = 0;
        do {
            members = members(search, read, MANY);
            members.stream().filter(member -> state(member) == state).forEach(found::add);
            read += members.size();
        } while (members.size() == MANY && found.size() <= first + most);
        List<StaffAccount> shown =
                found.stream().skip(first).limit(most).map(this::account).toList();
        return new StaffPage(shown, found.size() > first + most);
    }

    private List<MemberRepresentation> members(String search, int first, int most) {
        if (organisation.isEmpty()) {
            return List.of();
        }
        return search.isBlank()
                ? organisation.get().members().list(first, most)
                : organisation.get().members().search(search.strip(), false, first, most);
    }

    private AccountState state(UserRepresentation user) {
        if (!Boolean.TRUE.equals(user.isEnabled())) {
            return AccountState.DISABLED;
        }
        return lockedOut(user.getId()) ? AccountState.LOCKED : AccountState.ACTIVE;
    }

    private boolean lockedOut(String id) {
        return Boolean.TRUE.equals(
                realm.attackDetection().bruteForceUserStatus(id).get("disabled"));
    }

    Optional<StaffAccount> find(String id) {
        return member(id).map(this::account);
    }

    /** The account, where it belongs to the city. */
    Optional<MemberRepresentation> member(String id) {
        if (organisation.isEmpty() || !id.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(organisation.get().members().member(id).toRepresentation());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private StaffAccount account(UserRepresentation user) {
        String id = user.getId();
        List<CredentialRepresentation> credentials = realm.users().get(id).credentials();
        return new StaffAccount(
                id,
                user.getUsername(),
                Objects.requireNonNullElse(user.getLastName(), ""),
                Objects.requireNonNullElse(user.getFirstName(), ""),
                Boolean.TRUE.equals(user.isEnabled()),
                state(user) == AccountState.LOCKED,
                groups(id),
                (int) credentials.stream()
                        .filter(credential -> SECOND_FACTORS.contains(credential.getType()))
                        .count(),
                credentials.stream()
                        .filter(credential -> CredentialRepresentation.PASSWORD.equals(credential.getType()))
                        .map(CredentialRepresentation::getCreatedDate)
                        .filter(Objects::nonNull)
                        .map(Instant::ofEpochMilli)
                        .findFirst()
                        .orElse(null));
    }

    private Set<String> groups(String id) {
        return organisation.orElseThrow().members().member(id).groups(0, MANY, true).stream()
                .map(GroupRepresentation::getName)
                .collect(Collectors.toSet());
    }
}
