package jp.madoguchi.console.leak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.console.ConsoleApplication;
import jp.madoguchi.console.ConsoleBrowser;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.CityMigrations;
import jp.madoguchi.core.tenancy.CityProvisioning;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.core.tenancy.NewCity;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.input.WrongRequest;
import jp.madoguchi.testkit.leak.Leaks;
import jp.madoguchi.testkit.leak.Route;
import jp.madoguchi.testkit.leak.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Every route of the vendor's console: shut for those who are no operators, and without one row of a city for those who are. */
@SpringBootTest(
        classes = ConsoleApplication.class,
        properties = {
            "madoguchi.keycloak.url=http://127.0.0.1:1",
            "madoguchi.keycloak.console-secret=test",
            "madoguchi.worker=false",
            "madoguchi.web.fail-on-missing-message=true"
        })
@ContextConfiguration(initializers = PlatformDatabaseInitializer.class)
class LeakIT {

    private static final String SECRET = "漏洩筑後川";
    private static final List<String> OPEN = List.of("/sign-in/", "/signed-out", "/actuator/health", "/ses/events");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CityMigrations migrations;

    /** Its own: what is sent to every route may stop or close it. */
    private static final String CITY = "leakmiura";

    @Autowired
    private CityProvisioning provisioning;

    @Autowired
    private InviteeImport people;

    @Autowired
    private TransactionTemplate transaction;

    private final String number = ReservationNumber.next(new SecureTokens()).value();
    private final Map<String, String> values = Map.of(
            "code",
            CITY,
            "id",
            UUID.randomUUID().toString(),
            "action",
            "suspend",
            "name",
            CITY,
            "/placement/moves/#id",
            "1");

    @BeforeEach
    void a_city_has_somebody_with_a_notice() {
        migrations.migratePlatform();
        City city = provisioning.provision(new NewCity(CITY, "三浦市", "miura", List.of(CITY + ".localhost")));
        BookablePerson person = new BookablePerson(
                UUID.randomUUID(),
                "issue",
                number,
                "CDFG2345",
                null,
                null,
                null,
                SECRET,
                SECRET,
                null,
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                Instant.EPOCH);
        CityScope.run(city, () -> transaction.executeWithoutResult(status -> people.apply(Stream.of(person), "test")));
    }

    @Test
    @Requirement({"R240", "R243"})
    void nobody_reaches_anything_but_the_door() throws Exception {
        Leaks leaks = new Leaks(List.of(SECRET, number));
        ConsoleBrowser nobody = new ConsoleBrowser(context, "");
        for (Route route : routes()) {
            boolean open = OPEN.stream().anyMatch(route.pattern()::startsWith);
            look(leaks, "nobody", nobody, route, open);
        }
        assertThat(leaks.found()).isEmpty();
        assertThat(leaks.asked()).isGreaterThan(20);
    }

    @Test
    @Requirement({"R240", "R243"})
    void an_operator_reads_counts_and_never_a_row_of_a_city() throws Exception {
        Leaks leaks = new Leaks(List.of(SECRET, number));
        List<String> broken = new ArrayList<>();
        for (Route route : routes()) {
            ConsoleBrowser operator = new ConsoleBrowser(context, "taro");
            MockHttpServletResponse answer =
                    operator.ask(route.method(), route.path(values)).getResponse();
            leaks.look("an operator", route, answer.getStatus(), answer.getContentAsByteArray(), status -> true);
            if (answer.getStatus() >= 500 && answer.getStatus() != 503) {
                broken.add(answer.getStatus() + " from " + route);
            }
        }
        assertThat(leaks.found()).isEmpty();
        assertThat(broken).isEmpty();
    }

    private void look(Leaks leaks, String who, ConsoleBrowser browser, Route route, boolean open) throws Exception {
        MockHttpServletResponse answer =
                browser.ask(route.method(), route.path(values)).getResponse();
        leaks.look(
                who,
                route,
                answer.getStatus(),
                answer.getContentAsByteArray(),
                status -> open || Leaks.refuses(status));
    }

    /** The page behind errors is tried with its filter in the applications that have cities. */
    @Test
    void nothing_that_is_typed_or_asked_for_leads_to_an_error_of_the_server() throws Exception {
        List<WrongRequest> requests = new ArrayList<>(WrongRequest.inPaths(context, values));
        requests.addAll(WrongRequest.inFields(context, values));
        List<String> faults = new ArrayList<>();
        for (WrongRequest request : requests) {
            ConsoleBrowser operator = new ConsoleBrowser(context, "operator");
            try {
                MockHttpServletResponse answer = operator.ask(
                                request.route().method(), request.path(), request.fields())
                        .getResponse();
                request.fault(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8))
                        .ifPresent(faults::add);
            } catch (ServletException e) {
                faults.add(request + ": " + e.getCause());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void no_page_may_stand_in_a_frame() throws Exception {
        ConsoleBrowser operator = new ConsoleBrowser(context, "operator");
        for (String page : List.of("/", "/cities/new", "/sign-in/closed", "/nowhere")) {
            assertThat(operator.open(page).getResponse().getHeader("Content-Security-Policy"))
                    .as(page)
                    .contains("default-src 'self'", "frame-ancestors 'none'");
        }
    }

    private List<Route> routes() {
        return Routes.of(context).stream()
                .filter(route -> !route.pattern().equals("/error"))
                .toList();
    }
}
