package jp.madoguchi.admin.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TenantAdminApplication;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.admin.frame.Screens;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.base.port.Permission;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import jp.madoguchi.testkit.leak.Leaks;
import jp.madoguchi.testkit.leak.Route;
import jp.madoguchi.testkit.leak.Routes;
import jp.madoguchi.web.access.NeedsInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every route of the console, asked by nobody, by another city's staff, with another city's ids, and without a right. */
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
class LeakIT {

    private static final String MIURA = "miura.localhost";
    /** Of its own in the Keycloak that all tests share. */
    private static final String CODE = "leak" + ProcessHandle.current().pid();

    private static final String CHIKUGO = CODE + ".localhost";

    /** Pages around signing in, for everybody; a terminal is enrolled by a code before anybody signs in on it. */
    private static final List<String> OPEN =
            List.of("/sign-in/", "/signed-out", "/actuator/health", "/error", "/device");

    /** What every member of staff may open, whatever their group: their own account. */
    private static final Set<String> OWN = Set.of("/account");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    private static OtherCity chikugo;

    @BeforeEach
    void chikugo_is_full_of_secrets() {
        if (chikugo == null) {
            City city = context.getBean(CityProvisioning.class)
                    .provision(new NewCity(CODE, CODE + "市", "plain", List.of(CHIKUGO)));
            chikugo = OtherCity.fill(context, city);
        }
    }

    @Test
    @Requirement({"R240", "R243", "R195"})
    void nobody_reaches_anything_but_the_door() throws Exception {
        assertThat(walk("nobody", CHIKUGO, "", LeakIT::mustRefuse)).isEmpty();
    }

    @Test
    @Requirement({"R240", "R243"})
    void a_session_of_one_city_reaches_nothing_in_another() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(walk("Miura's administrator on Chikugo's host", CHIKUGO, session, LeakIT::mustRefuse))
                .isEmpty();
    }

    @Test
    @Requirement({"R240", "R243"})
    void a_token_of_another_citys_organisation_reaches_nothing() throws Exception {
        Leaks leaks = new Leaks(chikugo.secrets());
        for (Route route : routes()) {
            String session = browser.signIn(chikugo.city(), "miura", "administrator");
            ask(leaks, "Miura's administrator with a session in Chikugo", CHIKUGO, session, route);
        }
        assertThat(leaks.found()).isEmpty();
    }

    @Test
    @Requirement({"R240", "R243"})
    void ids_of_another_city_are_not_found() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(walk(
                        "Miura's administrator with Chikugo's ids",
                        MIURA,
                        session,
                        route -> route.variables().contains("id") && mustRefuse(route)))
                .isEmpty();
    }

    @Test
    @Requirement({"R191", "R192", "R197"})
    void a_group_without_rights_reaches_nothing_but_its_own_account() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "nothing");
        assertThat(walk("a member without rights", MIURA, session, route -> mustRefuse(route) && !own(route)))
                .isEmpty();
    }

    @Test
    void every_route_of_ours_names_rights_that_the_matrix_knows() {
        Set<String> known = context.getBean(Screens.class).rights().stream()
                .map(Permission::code)
                .collect(Collectors.toSet());
        known.addAll(Set.of(Needs.SIGNED_IN, Needs.NOTHING));
        assertThat(context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                        .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                        .filter(handler -> handler.getBeanType().getName().startsWith("jp.madoguchi."))
                        .filter(handler -> {
                            Needs needs = NeedsInterceptor.needs(handler);
                            return needs == null || !known.containsAll(List.of(needs.value()));
                        })
                        .map(HandlerMethod::getShortLogMessage))
                .isEmpty();
    }

    @Test
    void chikugos_own_administrator_reads_what_the_others_may_not() throws Exception {
        String session = browser.signIn(chikugo.city(), CODE, "administrator");
        assertThat(browser.ask("GET", CHIKUGO, session, "/facilities")
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains(OtherCity.SECRET);
    }

    private List<String> walk(String who, String host, String session, java.util.function.Predicate<Route> mustRefuse)
            throws Exception {
        Leaks leaks = new Leaks(chikugo.secrets());
        List<String> missing = new ArrayList<>();
        for (Route route : routes()) {
            try {
                MockHttpServletResponse answer =
                        browser.ask(route.method(), host, session, path(route)).getResponse();
                boolean refused = mustRefuse.test(route);
                leaks.look(
                        who,
                        route,
                        answer.getStatus(),
                        answer.getContentAsByteArray(),
                        status -> refused ? Leaks.refuses(status) : status < 500 || status == 503);
            } catch (AssertionError e) {
                missing.add(String.valueOf(e.getMessage()));
            }
        }
        missing.addAll(leaks.found());
        return missing;
    }

    private void ask(Leaks leaks, String who, String host, String session, Route route) throws Exception {
        MockHttpServletResponse answer =
                browser.ask(route.method(), host, session, path(route)).getResponse();
        boolean refused = mustRefuse(route);
        leaks.look(
                who,
                route,
                answer.getStatus(),
                answer.getContentAsByteArray(),
                status -> !refused || Leaks.refuses(status));
    }

    private List<Route> routes() {
        List<Route> routes = Routes.of(context);
        assertThat(routes).hasSizeGreaterThan(20);
        return routes;
    }

    private static String path(Route route) {
        Map<String, String> values = new HashMap<>(chikugo.ids());
        return route.path(values).replace("**", "x");
    }

    private static boolean mustRefuse(Route route) {
        return OPEN.stream().noneMatch(route.pattern()::startsWith);
    }

    private static boolean own(Route route) {
        return OWN.stream().anyMatch(route.pattern()::startsWith);
    }
}
