package jp.madoguchi.bookingweb.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.Test;

class PlaceGroupsTest {

    private static final List<FacilityView> KYOTO = thirty();

    @Test
    @Requirement("R079")
    void thirty_places_are_grouped_by_ward_in_the_order_of_the_city() {
        assertThat(PlaceGroups.of(KYOTO).keySet()).containsExactly("北区", "上京区", "下京区", "");
        assertThat(PlaceGroups.of(KYOTO).get("下京区")).hasSize(9);
    }

    @Test
    void a_few_places_stay_together() {
        assertThat(PlaceGroups.of(KYOTO.subList(0, 3))).containsOnlyKeys("");
    }

    @Test
    void a_place_is_found_by_any_part_of_its_name_or_address_however_it_is_written() {
        assertThat(PlacesController.found(KYOTO, "　下京　１５ "))
                .extracting(FacilityView::name)
                .containsExactly("窓口15");
        assertThat(PlacesController.found(KYOTO, "")).hasSize(30);
        assertThat(PlacesController.found(KYOTO, "🦽")).isEmpty();
    }

    private static List<FacilityView> thirty() {
        List<FacilityView> places = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            String ward = i <= 10 ? "京都市北区" : i <= 14 ? "京都市上京区" : i <= 23 ? "京都府京都市下京区" : "";
            places.add(TestPlaces.place(i, "窓口" + i, ward + "東塩小路町" + i));
        }
        return places;
    }
}
