package jp.madoguchi.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetPlacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "miura", "kurume", "matsusaka", "ageo", "kyoto"})
    void every_preset_has_hours_and_its_places_use_no_others(String preset) throws IOException {
        PresetPlaces places = PlacesFilling.read(preset);
        List<String> names =
                places.patterns().stream().map(PresetPlaces.Pattern::name).toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
        assertThat(places.places())
                .flatExtracting(place -> Objects.requireNonNullElse(place.week(), Map.<DayOfWeek, String>of())
                        .values())
                .allMatch(names::contains);
    }

    @Test
    @Requirement({"R111", "R130"})
    void kyoto_begins_with_the_fifteen_places_of_its_specification() throws IOException {
        PresetPlaces kyoto = PlacesFilling.read("kyoto");
        assertThat(kyoto.places()).hasSize(15);
        assertThat(last(kyoto, "center-3f", DayOfWeek.FRIDAY, "issue")).containsExactly("16:50");
        assertThat(last(kyoto, "center-3f", DayOfWeek.FRIDAY, "application")).containsExactly("16:40");
        assertThat(last(kyoto, "center-1f", DayOfWeek.WEDNESDAY, "issue")).containsExactly("18:45");
        assertThat(last(kyoto, "center-1f", DayOfWeek.WEDNESDAY, "application")).containsExactly("18:40");
        assertThat(last(kyoto, "center-1f", DayOfWeek.SUNDAY, "issue")).containsExactly("16:45");
        assertThat(last(kyoto, "center-1f", DayOfWeek.SUNDAY, "application")).containsExactly("16:40");
        assertThat(last(kyoto, "center-1f", DayOfWeek.TUESDAY, "issue")).isEmpty();
        assertThat(last(kyoto, "daigo", DayOfWeek.MONDAY, "issue")).containsExactly("16:45");
        assertThat(last(kyoto, "daigo", DayOfWeek.SATURDAY, "issue")).isEmpty();
        assertThat(kyoto.places())
                .filteredOn(place -> !place.missing().isEmpty())
                .hasSize(13);
    }

    @Test
    @Requirement("R124")
    void kurume_begins_with_usual_short_and_long_hours() throws IOException {
        assertThat(PlacesFilling.read("kurume").patterns())
                .extracting(PresetPlaces.Pattern::name)
                .containsExactly("通常", "短縮", "延長");
    }

    @Test
    @Requirement({"R119", "R120"})
    void miura_begins_with_slots_of_an_hour() throws IOException {
        assertThat(PlacesFilling.read("miura").patterns().getFirst().pattern(1).sessions())
                .extracting(HoursSession::slotMinutes)
                .containsExactly(60);
    }

    @Test
    @Requirement("R125")
    void matsusaka_begins_with_a_holiday_and_an_evening_counter() throws IOException {
        assertThat(PlacesFilling.read("matsusaka").patterns())
                .extracting(PresetPlaces.Pattern::name)
                .contains("休日開庁", "夜間窓口");
    }

    private static List<String> last(PresetPlaces preset, String code, DayOfWeek day, String procedure) {
        PresetPlaces.Place place = preset.places().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        String name = Objects.requireNonNull(place.week()).get(day);
        return preset.patterns().stream()
                .filter(pattern -> pattern.name().equals(name))
                .flatMap(pattern -> pattern.pattern(1).sessions().stream())
                .flatMap(session -> session.latestStart(procedure).stream())
                .map(LocalTime::toString)
                .toList();
    }
}
