package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.madoguchi.core.media.MediaLibrary;
import jp.madoguchi.core.media.MediaOutcome;
import jp.madoguchi.core.page.PageContent;
import jp.madoguchi.core.page.PageDesk;
import jp.madoguchi.core.page.PageKind;
import jp.madoguchi.core.page.PageOutcome;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import jp.madoguchi.testkit.input.WrongRequest;
import jp.madoguchi.testkit.leak.Leaks;
import jp.madoguchi.testkit.leak.Route;
import jp.madoguchi.testkit.leak.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Every route of the site, asked by residents of another city and with another city's ids. */
@ResidentSiteTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
class LeakIT {

    /** Pages that everybody may read; they show the host's own city. */
    private static final Set<String> OPEN = Set.of(
            "/",
            "/guide",
            "/faq",
            "/places",
            "/terms",
            "/privacy",
            "/contact",
            "/signin",
            "/Q/{token}",
            "/q/{token}",
            "/start",
            "/start/sent",
            "/E/{token}",
            "/e/{token}",
            "/W/{token}",
            "/w/{token}",
            "/W/{token}/decline",
            "/signout",
            "/theme.css",
            "/logo",
            "/favicon.ico",
            "/maintenance/check",
            "/error",
            "/actuator",
            "/actuator/health",
            "/actuator/health/**");

    private static final String SECRET = "漏洩筑後川";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MediaLibrary media;

    @Autowired
    private PageDesk desk;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private TestTown miura;

    @Autowired
    private TestTown kurume;

    @LocalServerPort
    private int port;

    private TestTown.Resident ofKurume;
    private Map<String, String> kurumesValues;

    @BeforeEach
    void somebody_in_kurume_has_a_notice() throws IOException {
        ofKurume = kurume.resident();
        kurumesValues = Map.of(
                "token",
                ofKurume.qrToken(),
                "id",
                picture().toString(),
                "slug",
                page(),
                "mail",
                UUID.randomUUID().toString());
    }

    private UUID picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        return inKurume(() -> (MediaOutcome.Done) media.add(png.toByteArray(), "a.png", SECRET, false))
                .id();
    }

    private String page() {
        String slug = "leak-" + UUID.randomUUID().toString().substring(0, 8);
        return inKurume(() -> {
            PageContent content = PageContent.of(SECRET, SECRET, "", 1, false);
            long id = ((PageOutcome.Done) desk.create(PageKind.PAGE, slug, content)).id();
            desk.publish(id, desk.find(id).orElseThrow().revision(), null);
            return slug;
        });
    }

    private <T> T inKurume(ScopedValue.CallableOp<T, RuntimeException> steps) {
        return CityScope.callAsStaff(registry.byHost(kurume.host()).orElseThrow(), steps);
    }

    @Test
    @Requirement({"R240", "R243"})
    void nobody_reads_more_than_the_open_pages() throws Exception {
        Leaks leaks = new Leaks(List.of(ofKurume.number()));
        for (Route route : Routes.of(context)) {
            TestBrowser nobody = new TestBrowser(kurume.host(), port);
            look(
                    leaks,
                    "nobody",
                    nobody,
                    route,
                    Map.of(
                            "token",
                            "AAAAAAAAAAAAAAAAAAAAAAAAAA",
                            "id",
                            "1",
                            "slug",
                            "none",
                            "mail",
                            UUID.randomUUID().toString()));
        }
        assertThat(leaks.found()).isEmpty();
        assertThat(leaks.asked()).isGreaterThan(15);
    }

    @Test
    @Requirement({"R240", "R243"})
    void a_session_of_one_city_opens_nothing_in_another() throws Exception {
        TestBrowser atHome = new TestBrowser(kurume.host(), port);
        assertThat(atHome.signIn(ofKurume).statusCode()).isEqualTo(200);
        Leaks leaks = new Leaks(List.of("久留米", SECRET, ofKurume.number()));
        for (Route route : Routes.of(context)) {
            look(leaks, "a resident of Kurume in Miura", atHome.movedTo(miura.host()), route, kurumesValues);
        }
        assertThat(leaks.found()).isEmpty();
    }

    @Test
    @Requirement({"R240", "R243"})
    void ids_of_one_city_mean_nothing_to_a_resident_of_another() throws Exception {
        TestTown.Resident ofMiura = miura.resident();
        String kurumesSlot = Long.toString(kurume.slots().getLast().slotId() + 100_000);
        Leaks leaks = new Leaks(List.of("久留米", SECRET, ofKurume.number()));
        for (Route route : Routes.of(context)) {
            TestBrowser browser = new TestBrowser(miura.host(), port);
            browser.signIn(ofMiura);
            HttpResponse<String> answer = ask(browser, route, kurumesValues, "slot", kurumesSlot);
            leaks.look("a resident of Miura", route, answer.statusCode(), bytes(answer), status -> status < 500);
        }
        assertThat(leaks.found()).isEmpty();
    }

    @Test
    void nothing_that_is_typed_or_asked_for_leads_to_an_error_of_the_server() throws Exception {
        List<WrongRequest> requests = new ArrayList<>(WrongRequest.inPaths(context, kurumesValues));
        requests.addAll(WrongRequest.inFields(context, kurumesValues));
        TestBrowser browser = new TestBrowser(kurume.host(), port);
        List<String> faults = new ArrayList<>();
        for (WrongRequest request : requests) {
            HttpResponse<String> answer = browser.send(request, ofKurume);
            request.fault(answer.statusCode(), answer.body()).ifPresent(faults::add);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void no_page_may_stand_in_a_frame() throws Exception {
        TestBrowser browser = new TestBrowser(miura.host(), port);
        browser.signIn(miura.resident());
        for (String page : List.of("/", "/calendar", "/faq", "/receipt", "/nowhere")) {
            assertThat(browser.get(page).headers().firstValue("Content-Security-Policy"))
                    .as(page)
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"));
        }
    }

    private void look(Leaks leaks, String who, TestBrowser browser, Route route, Map<String, String> values)
            throws Exception {
        boolean open = OPEN.contains(route.pattern());
        HttpResponse<String> answer = ask(browser, route, values);
        leaks.look(
                who, route, answer.statusCode(), bytes(answer), status -> open ? status < 500 : Leaks.refuses(status));
    }

    private static HttpResponse<String> ask(
            TestBrowser browser, Route route, Map<String, String> values, String... fields) throws Exception {
        String path = route.path(values).replace("**", "x");
        if (!Routes.writes(route)) {
            return browser.get(path);
        }
        browser.get("/signin");
        return browser.post(path, fields);
    }

    private static byte[] bytes(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }
}
