package jp.madoguchi.admin.leak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TenantAdminApplication;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.TestPartsInitializer;
import jp.madoguchi.testkit.input.WrongRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;

/** Every field and every part of an address of the console, filled with what nobody means to send. */
@SpringBootTest(
        classes = TenantAdminApplication.class,
        properties = {
            "madoguchi.admin-url=http://{city}.localhost",
            "madoguchi.web.fail-on-missing-message=true",
            "madoguchi.keycloak.accounts-client=provisioner",
            "madoguchi.keycloak.accounts-secret=${madoguchi.keycloak.provisioner-secret}"
        })
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Import(ConsoleBrowser.Configuration.class)
class WrongInputIT {

    /** Of its own in the Keycloak that all tests share. */
    private static final String CODE = "wrong" + ProcessHandle.current().pid();

    private static final String HOST = CODE + ".localhost";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ConsoleBrowser browser;

    private static OtherCity city;

    @BeforeEach
    void a_city_with_something_behind_every_id() {
        if (city == null) {
            context.getBean(CityMigrations.class).migratePlatform();
            City opened = context.getBean(CityProvisioning.class)
                    .provision(new NewCity(CODE, CODE + "市", "plain", List.of(HOST)));
            city = OtherCity.fill(context, opened);
        }
    }

    @Test
    void no_field_of_any_form_leads_to_an_error_of_the_server() throws Exception {
        assertThat(faults(WrongRequest.inFields(context, city.ids()))).isEmpty();
    }

    @Test
    void no_part_of_any_address_leads_to_an_error_of_the_server() throws Exception {
        assertThat(faults(WrongRequest.inPaths(context, city.ids()))).isEmpty();
    }

    private List<String> faults(List<WrongRequest> requests) throws Exception {
        assertThat(requests).hasSizeGreaterThan(100);
        List<String> faults = new ArrayList<>();
        for (WrongRequest request : requests) {
            // Anew for each: some routes end the session.
            String session = browser.signIn(city.city(), CODE, "administrator");
            try {
                MockHttpServletResponse answer = browser.ask(
                                request.route().method(), HOST, session, request.path(), request.fields())
                        .getResponse();
                request.fault(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8))
                        .ifPresent(faults::add);
            } catch (ServletException e) {
                faults.add(request + ": " + e.getCause());
            }
        }
        return faults;
    }
}
