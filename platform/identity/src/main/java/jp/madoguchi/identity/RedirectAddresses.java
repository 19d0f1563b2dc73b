package jp.madoguchi.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import jp.madoguchi.base.db.OwnerDatabase;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The addresses that Keycloak may lead back to after signing in and out. Keycloak replaces the list as a whole, so that
 * its writers must take turns; a lock of the platform's database sees to it, whichever node they run on.
 */
@Component
class RedirectAddresses {

    private static final String CLIENT = "tenant-admin";
    private static final String AFTER_SIGN_OUT = "post.logout.redirect.uris";
    private static final String SEPARATOR = "##";

    private final ObjectProvider<OwnerDatabase> owner;

    RedirectAddresses(ObjectProvider<OwnerDatabase> owner) {
        this.owner = owner;
    }

    /** Adds the addresses of one console, such as {@code http://miura.localhost:8081}. */
    void ensure(RealmResource realm, String console) {
        alone(() -> write(realm, console, RedirectAddresses::with));
    }

    /** Takes the addresses of one console out. */
    void remove(RealmResource realm, String console) {
        alone(() -> write(realm, console, RedirectAddresses::without));
    }

    private void alone(Runnable work) {
        owner.getObject().alone("keycloak-redirects", work);
    }

    private static void write(
            RealmResource realm, String console, BiFunction<List<String>, String, List<String>> change) {
        ClientRepresentation client = realm.clients().findByClientId(CLIENT).stream()
                .findFirst()
                .orElseThrow(() -> new AccountsFailed("The realm has no client " + CLIENT));
        List<String> signIn = change.apply(client.getRedirectUris(), console + "/login/oauth2/code/staff");
        Map<String, String> attributes = client.getAttributes();
        String written = Objects.requireNonNullElse(attributes.get(AFTER_SIGN_OUT), "");
        List<String> signOut = change.apply(
                Arrays.stream(written.split(SEPARATOR))
                        .filter(uri -> !uri.isEmpty())
                        .toList(),
                console + "/signed-out");
        String joined = String.join(SEPARATOR, signOut);
        if (!signIn.equals(client.getRedirectUris()) || !joined.equals(written)) {
            client.setRedirectUris(signIn);
            attributes.put(AFTER_SIGN_OUT, joined);
            realm.clients().get(client.getId()).update(client);
        }
    }

    private static List<String> with(List<String> addresses, String address) {
        List<String> all = new ArrayList<>(addresses);
        if (!all.contains(address)) {
            all.add(address);
        }
        return all;
    }

    private static List<String> without(List<String> addresses, String address) {
        return addresses.stream().filter(other -> !other.equals(address)).toList();
    }
}
