package jp.madoguchi.admin.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.madoguchi.admin.AdminTest;
import jp.madoguchi.admin.ConsoleBrowser;
import jp.madoguchi.admin.TwoCities;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.PlatformDatabaseInitializer;
import jp.madoguchi.testkit.Requirement;
import jp.madoguchi.testkit.TestPartsInitializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MvcResult;

@AdminTest
@ContextConfiguration(initializers = {PlatformDatabaseInitializer.class, TestPartsInitializer.class})
@Requirement({"R128", "R129"})
class FacilitiesIT {

    private static final String MIURA = "miura.localhost";

    @Autowired
    private TwoCities cities;

    @Autowired
    private ConsoleBrowser browser;

    @Autowired
    private Facilities facilities;

    @Test
    void more_than_thirty_places_are_kept_on_pages_and_found_by_name() throws Exception {
        CityScope.run(cities.miura(), () -> {
            for (int number = 1; number <= 35; number++) {
                place("many-" + number, "第" + number + "出張所");
            }
        });
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        assertThat(text(browser.open(MIURA, session, "/facilities?page=2"))).contains("出張所", "前へ");
        assertThat(text(browser.open(MIURA, session, "/facilities?q=many-17")))
                .contains("第17出張所", "1件の会場が見つかりました。")
                .doesNotContain("第18出張所");
    }

    @Test
    void a_map_needs_words_and_is_shown_with_them() throws Exception {
        long id = CityScope.call(cities.miura(), () -> place("map", "地図支所"));
        String session = browser.signIn(cities.miura(), "miura", "administrator");
        String address = "/facilities/" + id + "/map";
        MvcResult silent = browser.upload(MIURA, session, address, address, png());
        assertThat(silent.getResponse().getStatus()).isEqualTo(422);
        assertThat(map(id)).isNull();
        MvcResult kept = browser.upload(MIURA, session, address, address + "?alt=north", png());
        assertThat(kept.getResponse().getStatus()).isEqualTo(303);
        UUID first = map(id);
        assertThat(text(browser.open(MIURA, session, address))).contains("/media/" + first, "alt=\"north\"");
        assertThat(browser.open(MIURA, session, "/media/" + first).getResponse().getStatus())
                .isEqualTo(200);
        browser.upload(MIURA, session, address, address + "?alt=south", png());
        assertThat(map(id)).isNotNull().isNotEqualTo(first);
        assertThat(browser.open(MIURA, session, "/media/" + first).getResponse().getStatus())
                .isEqualTo(404);
        browser.submit(MIURA, session, address, address + "/remove", Map.of());
        assertThat(map(id)).isNull();
    }

    private UUID map(long id) {
        return CityScope.call(cities.miura(), () -> facilities.get(id).map());
    }

    private long place(String code, String name) {
        return ((SaveResult.Saved) facilities.create(new FacilityDetails(code, name, "", "", "", 95, false))).id();
    }

    private static MockMultipartFile png() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", out);
        return new MockMultipartFile("file", "map.png", "image/png", out.toByteArray());
    }

    private static String text(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
