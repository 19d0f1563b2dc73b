package jp.madoguchi.resident.places;

import java.util.List;
import jp.madoguchi.base.port.Needs;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.facility.PlaceMaps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every place that residents may choose, with address, telephone, map and what to bring. */
@Controller
@Needs(Needs.NOTHING)
class PlaceGuideController {

    private final Facilities facilities;
    private final PlaceMaps maps;

    PlaceGuideController(Facilities facilities, PlaceMaps maps) {
        this.facilities = facilities;
        this.maps = maps;
    }

    @GetMapping("/places")
    String places(Model model) {
        List<FacilityView> places = facilities.open();
        model.addAttribute("places", places);
        model.addAttribute("maps", maps.of(places));
        return "resident/places";
    }
}
