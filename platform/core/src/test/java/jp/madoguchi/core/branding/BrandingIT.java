package jp.madoguchi.core.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.LookSettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.tenancy.CityScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class BrandingIT {
    private static final Actor YAMADA = new Actor(Actor.Kind.STAFF, "miura.yamada", "山田 花子");

    @Autowired
    private TestCities cities;

    @Autowired
    private Branding branding;

    @Autowired
    private CitySettings settings;

    @Test
    void a_draft_is_seen_by_staff_alone_until_it_is_published_and_the_old_look_can_be_restored() {
        CityScope.run(cities.miura(), () -> {
            publish(Map.of("site.colour", "#00508c", "site.name", "三浦の窓口"));
            assertThat(keep(Map.of("site.colour", "#5b3a8c", "site.name", "三浦市 カード予約")))
                    .isEqualTo(new LookResult.Done());
            assertThat(settings.get(Settings.SITE_COLOUR)).isEqualTo("#00508c");
            assertThat(Theme.of(branding.values(branding.draft())).css()).contains("#5b3a8c");

            assertThat(branding.publish(branding.draft().version(), YAMADA)).isEqualTo(new LookResult.Done());
            assertThat(settings.get(LookSettings.SITE_NAME)).isEqualTo("三浦市 カード予約");
            assertThat(branding.draft().version()).isZero();

            long old = branding.versions().get(1).id();
            assertThat(branding.restore(old, 0, YAMADA)).isEqualTo(new LookResult.Done());
            assertThat(branding.draft().values()).containsEntry("site.colour", "#00508c");
            assertThat(settings.get(Settings.SITE_COLOUR)).isEqualTo("#5b3a8c");
        });
        CityScope.run(cities.kurume(), () -> {
            assertThat(settings.get(Settings.SITE_COLOUR)).isEqualTo("#1a5c2e");
            assertThat(branding.versions()).isEmpty();
        });
    }

    @Test
    void the_second_of_two_who_edit_is_told_and_a_wrong_look_is_not_kept() {
        CityScope.run(cities.kurume(), () -> {
            assertThat(branding.keep(0, Map.of("site.shortName", "久留米"), YAMADA))
                    .isEqualTo(new LookResult.Done());
            assertThat(branding.keep(0, Map.of("site.shortName", "くるめ"), YAMADA))
                    .isEqualTo(new LookResult.Stale());
            assertThat(keep(Map.of("site.colour", "#ffd43d"))).isInstanceOf(LookResult.Wrong.class);
            assertThat(branding.draft().values())
                    .containsEntry("site.shortName", "久留米")
                    .containsEntry("site.colour", "#1a5c2e");
            assertThat(branding.discard(branding.draft().version())).isEqualTo(new LookResult.Done());
        });
    }

    private LookResult keep(Map<String, String> typed) {
        return branding.keep(branding.draft().version(), typed, YAMADA);
    }

    private void publish(Map<String, String> typed) {
        assertThat(keep(typed)).isEqualTo(new LookResult.Done());
        assertThat(branding.publish(branding.draft().version(), YAMADA)).isEqualTo(new LookResult.Done());
    }
}
