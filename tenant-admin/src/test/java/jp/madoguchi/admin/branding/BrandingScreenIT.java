package jp.madoguchi.admin.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
class BrandingScreenIT {
    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private CitySettings settings;

    @Test
    void a_pale_colour_is_refused_with_its_ratio_and_one_button_takes_the_nearest_that_can_be_read() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        MvcResult refused = submit(session, "/branding", Map.of("version", version(session), "site.colour", "#ffd43d"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        Matcher take = Pattern.compile("name=\"take\" value=\"(site\\.colour=#[0-9a-f]{6})\"")
                .matcher(body(refused));
        assertThat(body(refused)).contains("1.42：1", "value=\"#ffd43d\"");
        assertThat(take.find()).isTrue();

        assertThat(submit(
                                session,
                                "/branding",
                                Map.of("version", version(session), "site.colour", "#ffd43d", "take", take.group(1)))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        MvcResult preview = browser.open(MIURA, session, "/branding/preview");
        assertThat(preview.getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(body(browser.open(MIURA, session, "/branding/preview/theme.css")))
                .contains(take.group(1).replace("site.colour=", "--city-colour:"));
        assertThat(colour()).isEqualTo("#00508c");

        assertThat(submit(session, "/branding/publish", Map.of("version", version(session)))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(colour()).isEqualTo(take.group(1).replace("site.colour=", ""));
        assertThat(body(browser.open(MIURA, session, "/branding"))).contains("/account/look/accent.css?v=");
        assertThat(body(browser.open(MIURA, session, "/account/look/accent.css")))
                .contains(take.group(1).replace("site.colour=", "--city-colour:"))
                .doesNotContain("--header-ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red; } body {", "url(javascript:1)", "#12345g"})
    void what_is_no_colour_is_refused(String wrong) throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        MvcResult refused = browser.submit(
                "kurume.localhost",
                session,
                "/branding",
                "/branding",
                Map.of("version", "0", "site.linkColour", wrong));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("#と6桁の英数字");
    }

    @Test
    void a_footer_link_that_runs_a_script_is_refused() throws Exception {
        String session = browser.signIn(cities.kurume(), "kurume", "administrator");
        MvcResult refused = browser.submit(
                "kurume.localhost",
                session,
                "/branding",
                "/branding",
                Map.of("version", "0", "site.footerLinks", "市 javascript:alert(1)"));
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(body(refused)).contains("httpsまたはhttpのアドレス").doesNotContain("href=\"javascript:");
    }

    @Test
    void a_logo_is_made_anew_with_an_icon_and_what_is_no_picture_changes_nothing() throws Exception {
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        for (byte[] wrong : new byte[][] {
            new byte[0],
            "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8),
            "not a picture".getBytes(StandardCharsets.UTF_8),
            png(10_000, 6_000, BufferedImage.TYPE_BYTE_BINARY)
        }) {
            MvcResult refused = logo(session, wrong);
            assertThat(refused.getResponse().getStatus()).isEqualTo(422);
            assertThat(body(refused)).contains("保存できませんでした");
            assertThat(body(browser.open(MIURA, session, "/branding"))).doesNotContain("/branding/pictures/logo");
        }
        assertThat(logo(session, png(900, 300, BufferedImage.TYPE_INT_RGB))
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        String page = body(browser.open(MIURA, session, "/branding"));
        Matcher name =
                Pattern.compile("/branding/pictures/(logo-[0-9a-f]{8}\\.png)").matcher(page);
        assertThat(name.find()).isTrue();
        assertThat(page).containsPattern("/branding/pictures/icon-[0-9a-f]{8}\\.png");
        MvcResult picture = browser.open(MIURA, session, name.group());
        assertThat(picture.getResponse().getContentType()).isEqualTo("image/png");
        assertThat(CityScope.<String, RuntimeException>call(cities.miura(), () -> settings.get(LookSettings.LOGO)))
                .isEmpty();

        String kurume = browser.signIn(cities.kurume(), "kurume", "administrator");
        assertThat(browser.open("kurume.localhost", kurume, name.group())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        submit(session, "/branding/discard", Map.of("version", version(session)));
    }

    @Test
    void a_clerk_does_not_get_in() throws Exception {
        String clerk = browser.signIn(cities.miura(), "miura", "counter");
        for (String path : new String[] {"/branding", "/branding/preview", "/branding/preview/theme.css"}) {
            assertThat(browser.open(MIURA, clerk, path).getResponse().getStatus())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private MvcResult logo(String session, byte[] bytes) throws Exception {
        return browser.upload(
                MIURA,
                session,
                "/branding",
                "/branding/logo?words=MIURA&version=" + version(session),
                new MockMultipartFile("logo", "logo.png", "image/png", bytes));
    }

    private MvcResult submit(String session, String path, Map<String, String> form) throws Exception {
        return browser.submit(MIURA, session, "/branding", path, form);
    }

    private String version(String session) throws Exception {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(body(browser.open(MIURA, session, "/branding")));
        return version.find() ? version.group(1) : "";
    }

    private String colour() {
        return CityScope.<String, RuntimeException>call(cities.miura(), () -> settings.get(Settings.SITE_COLOUR));
    }

    private static byte[] png(int width, int height, int type) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), "png", out);
        return out.toByteArray();
    }

    private static String body(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
