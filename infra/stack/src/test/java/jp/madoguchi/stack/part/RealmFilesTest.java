package jp.madoguchi.stack.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import jp.madoguchi.stack.config.StackConfig;
import jp.madoguchi.stack.home.ProjectHome;
import org.junit.jupiter.api.Test;

class RealmFilesTest {

    @Test
    void names_the_redirect_address_of_every_demo_city_in_full() throws IOException {
        String realm = realm("cities-realm.json");

        for (String city : StackConfig.CITIES) {
            assertThat(realm)
                    .contains("\"http://" + city + ".localhost:${TENANT_ADMIN_PORT:8081}/login/oauth2/code/staff\"");
        }
        assertThat(realm).doesNotContain("*");
    }

    @Test
    void takes_every_secret_from_the_environment() throws IOException {
        for (String file : KeycloakPart.REALMS) {
            assertThat(realm(file).lines().filter(line -> line.contains("\"secret\":")))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("\"${"));
        }
    }

    @Test
    void asks_for_the_strictest_password_of_all_cities() throws IOException {
        assertThat(realm("cities-realm.json"))
                .contains("length(8) and upperCase(1) and lowerCase(1) and digits(1) and specialChars(1)")
                .contains("notUsername(undefined) and passwordHistory(3)")
                .contains("\"failureFactor\": 5");
    }

    @Test
    void has_keycloak_tell_the_staffs_site_when_somebody_is_signed_out() throws IOException {
        // By a name that Keycloak's own JVM resolves, at the address that is none of a city's.
        assertThat(realm("cities-realm.json"))
                .contains("http://localhost:${TENANT_ADMIN_PORT:8081}/logout/connect/back-channel/staff")
                .contains("\"backchannel.logout.session.required\": \"true\"");
    }

    @Test
    void lets_passkeys_and_authenticator_applications_be_used() throws IOException {
        assertThat(realm("cities-realm.json"))
                .contains("\"webAuthnPolicyPasswordlessUserVerificationRequirement\": \"required\"")
                .contains("\"webAuthnPolicyPasswordlessPasskeysEnabled\": true")
                .contains("\"otpPolicyCodeReusable\": false");
    }

    private static String realm(String file) throws IOException {
        return Files.readString(ProjectHome.find().resolve("infra/keycloak").resolve(file));
    }
}
