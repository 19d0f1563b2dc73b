package jp.madoguchi.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.branding.Branding;
import jp.madoguchi.core.branding.LookPictures;
import jp.madoguchi.core.branding.LookResult;
import jp.madoguchi.core.tenancy.CityRegistry;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The pictures of a city's look, as browsers ask for them. */
@ResidentSiteTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
class LookIT {
    private static final Actor YAMADA = new Actor(Actor.Kind.STAFF, "look.yamada", "山田 花子");

    @Autowired
    private TestTown miura;

    @Autowired
    private TestTown kurume;

    @Autowired
    private CityRegistry registry;

    @Autowired
    private Branding branding;

    @Autowired
    private LookPictures pictures;

    @LocalServerPort
    private int port;

    /** Names and content of a published look's pictures. */
    private record Published(String logo, String logoContent, String icon, String iconContent) {}

    @Test
    void each_city_shows_its_own_logo_and_icon_under_addresses_that_change_with_them() throws Exception {
        Published ofMiura = publish(miura, 40);
        Published ofKurume = publish(kurume, 60);
        assertThat(ofMiura.logo()).isNotEqualTo(ofKurume.logo());
        Awaitility.await()
                .untilAsserted(() -> assertThat(at(miura).get("/").body())
                        .contains("/logo?v=" + ofMiura.logo(), "/favicon.ico?v=" + ofMiura.icon())
                        .doesNotContain(ofKurume.logo(), ofKurume.icon()));

        kept(at(miura).get("/logo?v=" + ofMiura.logo()), ofMiura.logoContent(), "max-age=2592000");
        kept(at(miura).get("/favicon.ico?v=" + ofMiura.icon()), ofMiura.iconContent(), "max-age=2592000");
        kept(at(kurume).get("/logo?v=" + ofKurume.logo()), ofKurume.logoContent(), "max-age=2592000");
        kept(at(kurume).get("/favicon.ico"), ofKurume.iconContent(), "max-age=300");
    }

    /** Whole bookings without JavaScript are walked by BookingJourneyIT and FiveCitiesIT. */
    @Test
    @Requirement("R060")
    void a_browser_without_cascade_layers_gets_a_stylesheet_that_it_reads_and_forms_that_need_no_script()
            throws Exception {
        String page = at(kurume).get("/signin").body();
        Matcher plain = Pattern.compile("<link rel=\"stylesheet\" href=\"(/ui/plain\\.css[^\"]*)\"")
                .matcher(page);
        assertThat(plain.find()).isTrue();
        HttpResponse<String> style = at(kurume).get(plain.group(1));
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(style.body())
                .contains("@media all and (-ms-high-contrast: none)", "@supports not", ".button")
                .doesNotContain("var(--", "@layer", "@import");
        assertThat(page)
                .containsPattern("<form[^>]* method=\"post\"")
                .containsPattern("<button[^>]* type=\"submit\"")
                .doesNotContainPattern(" on[a-z]+=\"")
                .doesNotContain("href=\"javascript:");
    }

    @Test
    void another_citys_address_gives_the_hosts_own_logo_for_a_short_time() throws Exception {
        Published ofMiura = publish(miura, 80);
        Published ofKurume = publish(kurume, 100);
        kept(at(kurume).get("/logo?v=" + ofMiura.logo()), ofKurume.logoContent(), "max-age=300");
        kept(at(miura).get("/logo?v=../kurume/branding/" + ofKurume.logo()), ofMiura.logoContent(), "max-age=300");
    }

    private static void kept(HttpResponse<String> answer, String content, String age) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(header -> assertThat(header).contains(age, "private"));
    }

    private Published publish(TestTown town, int width) throws IOException {
        byte[] png = png(width);
        return CityScope.callAsStaff(registry.byHost(town.host()).orElseThrow(), () -> {
            pictures.remove(branding.draft().version(), YAMADA);
            assertThat(pictures.logo(png, "市章", branding.draft().version(), YAMADA))
                    .isEqualTo(new LookResult.Done());
            Map<String, String> look = branding.draft().values();
            assertThat(branding.publish(branding.draft().version(), YAMADA)).isEqualTo(new LookResult.Done());
            String logo = look.getOrDefault("site.logo", "");
            String icon = look.getOrDefault("site.icon", "");
            return new Published(logo, content(logo), icon, content(icon));
        });
    }

    private String content(String name) {
        return new String(pictures.file(name).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private TestBrowser at(TestTown town) {
        return new TestBrowser(town.host(), port);
    }

    private static byte[] png(int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
