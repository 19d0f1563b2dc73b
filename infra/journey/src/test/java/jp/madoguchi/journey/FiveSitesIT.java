package jp.madoguchi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import jp.madoguchi.journey.harness.Journey;
import jp.madoguchi.journey.harness.JourneyExtension;
import jp.madoguchi.journey.harness.Pictures;
import jp.madoguchi.journey.way.Axe;
import jp.madoguchi.journey.way.CityResident;
import jp.madoguchi.stack.part.DemoAccounts;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sites of the demo cities as their presets make them, each in other languages, from the first page to the last. */
@Order(4)
@ExtendWith(JourneyExtension.class)
class FiveSitesIT {
    private static final List<String> IN_FORCED_COLOURS =
            List.of("signin-errors", "calendar", "form-errors", "confirm", "receipt", "change-time");

    private final Journey journey;
    private final Axe axe = new Axe();

    FiveSitesIT(Journey journey) {
        this.journey = journey;
    }

    @ParameterizedTest
    @CsvSource({"kurume, en", "matsusaka, easy", "ageo, vi", "kyoto, ko"})
    @Requirement({"R061", "R062", "R064", "R278", "R279"})
    void every_page_passes_fits_a_small_screen_and_is_whole_in_forced_colours(String city, String language) {
        List<String> resident = DemoAccounts.residents(journey.stack().config()).stream()
                .filter(row -> row.getFirst().equals(city))
                .toList()
                .get(
                        switch (language) {
                            case "ja", "vi", "ko" -> 1;
                            default -> 0;
                        });
        Page page = journey.browsers().phone();
        CityResident walk = new CityResident(page, journey.site(city), state -> look(page, city, language, state));
        String email = "five-" + city + "-" + language + "@example.jp";
        walk.reads(language);
        walk.signIn(resident.get(1), resident.get(2), email, journey.inbox());
        walk.calendar();
        assertThat(walk.books(email, "0570-000-000")).isNotEmpty();
        walk.changesAndCancels();
        assertThat(axe.found()).isEmpty();
        page.context().close();
    }

    private void look(Page page, String city, String language, String state) {
        String name = city + "-" + language + "-" + state;
        axe.checkSmall(page, name);
        axe.checkSpaced(page, name);
        if (IN_FORCED_COLOURS.contains(state)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            axe.check(page, name + " in forced colours");
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        }
        assertThat((String) page.evaluate("document.documentElement.lang"))
                .startsWith(language.equals("easy") ? "ja" : language);
        Pictures.take(page, name);
    }
}
