package jp.madoguchi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class TranslationsIT {

    private static final String OFFICE = "こまりごと相談係";

    @Autowired
    private TranslationDesk desk;

    @Autowired
    private CityWords words;

    @Autowired
    private CitySettings settings;

    @Autowired
    private TestCities cities;

    @Test
    void a_citys_translation_is_read_by_its_readers_alone_and_goes_when_the_japanese_changes() {
        CityScope.run(cities.miura(), () -> {
            settings.set(Settings.CONTACT_NAME, OFFICE, jp.madoguchi.base.port.Actor.system("test"));
            Said before = words.say(OFFICE, Language.EN);
            assertThat(before).isEqualTo(new Said(OFFICE, "ja", true));
            assertThat(desk.save(SourceHash.of(OFFICE).hex(), Map.of(Language.EN, "Help desk")))
                    .isEmpty();
            assertThat(words.say(OFFICE, Language.EN)).isEqualTo(new Said("Help desk", null, false));
            assertThat(words.say(OFFICE, Language.KO).lang()).isEqualTo("ja");
            assertThat(words.say(OFFICE, Language.EASY).lang()).isNull();
            assertThat(words.say(OFFICE + "！", Language.EN).missing()).isTrue();
        });
        CityScope.run(
                cities.kurume(),
                () -> assertThat(words.say(OFFICE, Language.EN).missing()).isTrue());
    }

    @Test
    void what_has_no_japanese_in_it_needs_no_note_and_what_the_product_brings_is_translated() {
        CityScope.run(cities.miura(), () -> {
            assertThat(words.say("046-000-0000", Language.VI)).isEqualTo(new Said("046-000-0000", null, false));
            assertThat(words.say("マイナンバーカードの受け取り", Language.PT).text()).isEqualTo("Retirada do Cartão My Number");
        });
    }

    @Test
    void a_translation_without_a_fact_of_the_japanese_is_refused_and_nothing_is_stored() {
        CityScope.run(cities.miura(), () -> {
            CitySource faq = desk.list("", CitySource.Place.FAQ, false).stream()
                    .map(TranslationView::source)
                    .filter(source -> source.japanese().contains("{問い合わせ先}"))
                    .findFirst()
                    .orElseThrow();
            assertThat(desk.save(faq.hash().hex(), Map.of(Language.EN, "Ask.", Language.KO, "{市名}")))
                    .extracting(problem -> problem.field() + " " + problem.key())
                    .containsExactlyInAnyOrder(
                            "en text.placeholder.missing",
                            "ko text.placeholder.missing",
                            "ko text.placeholder.unknown");
            assertThat(desk.find(faq.hash().hex()).orElseThrow().own()).isEmpty();
            assertThat(desk.save("not a hash", Map.of())).hasSize(1);
        });
    }
}
