package jp.madoguchi.admin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.identity.CreateResult;
import jp.madoguchi.identity.NewStaff;
import jp.madoguchi.identity.StaffDirectory;
import org.springframework.test.web.servlet.MvcResult;

/** Makes members of staff in a real Keycloak and signs them in at the console, as a browser of their own does. */
final class SignInWalk {

    static final String PASSWORD = "Atarashii-2026!";

    private final ConsoleBrowser browser;
    private final StaffDirectory directory;

    SignInWalk(ConsoleBrowser browser, StaffDirectory directory) {
        this.browser = browser;
        this.directory = directory;
    }

    /** A new member who has chosen {@link #PASSWORD} and is in. */
    SignedIn arrive(City city, String shortName, String group) throws Exception {
        CreateResult made = directory.create(city, new NewStaff(shortName, "山田", "花子", Set.of(group)));
        assertThat(made).isInstanceOf(CreateResult.Created.class);
        CreateResult.Created account = (CreateResult.Created) made;
        KeycloakPages keycloak = new KeycloakPages();
        Begun begun = begin(city, "/oauth2/authorization/staff", "");
        keycloak.open(begun.address())
                .signIn(account.password().userName(), account.password().password());
        keycloak.submit(Map.of("password-new", PASSWORD, "password-confirm", PASSWORD));
        return new SignedIn(account.id(), account.password().userName(), finish(city, begun, keycloak), keycloak);
    }

    /** Follows the console to Keycloak; with a session, as somebody who is in. */
    Begun begin(City city, String path, String session) throws Exception {
        MvcResult start = browser.open(host(city), session, path);
        Cookie cookie = start.getResponse().getCookie("madoguchi_staff");
        return new Begun(
                Objects.requireNonNull(start.getResponse().getRedirectedUrl()),
                cookie == null ? session : cookie.getValue());
    }

    /** Comes back from Keycloak; gives the session's cookie. */
    String finish(City city, Begun begun, KeycloakPages keycloak) throws Exception {
        assertThat(keycloak.left()).as(keycloak.text()).startsWith("/login/oauth2/code/staff?");
        MvcResult in = browser.open(host(city), begun.session(), keycloak.left());
        assertThat(in.getResponse().getRedirectedUrl())
                .doesNotContain("sign-in")
                .doesNotContain("authorization");
        Cookie session = in.getResponse().getCookie("madoguchi_staff");
        return session == null ? begun.session() : session.getValue();
    }

    int status(City city, String session, String path) throws Exception {
        return browser.open(host(city), session, path).getResponse().getStatus();
    }

    static String host(City city) {
        return city.code() + ".localhost";
    }

    /**
     * @param address where the console led the browser
     * @param session the browser's cookie
     */
    record Begun(String address, String session) {}

    /**
     * @param subject  Keycloak's id of the account
     * @param userName as it is typed
     * @param session  the cookie at the console
     * @param keycloak the same browser at Keycloak, where it is signed in too
     */
    record SignedIn(String subject, String userName, String session, KeycloakPages keycloak) {}
}
