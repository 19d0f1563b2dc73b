package jp.madoguchi.bookingweb.availability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.core.facility.FacilityView;

/** Many places by the ward (区) of their addresses, so that thirty can be looked through. */
final class PlaceGroups {

    /** As many are seen at once. */
    private static final int FEW = 8;

    private static final Pattern WARD = Pattern.compile("市?([^\\s市]{1,6}?区)");

    private PlaceGroups() {}

    /** Groups in the order of their first places; one group where there are few places or one ward. */
    static Map<String, List<FacilityView>> of(List<FacilityView> places) {
        Map<String, List<FacilityView>> groups = places.stream()
                .collect(Collectors.groupingBy(PlaceGroups::ward, LinkedHashMap::new, Collectors.toList()));
        if (places.size() >= FEW && groups.size() > 1) {
            return groups;
        }
        return Map.of("", places);
    }

    private static String ward(FacilityView place) {
        Matcher found = WARD.matcher(place.details().address());
        return found.find() ? found.group(1) : "";
    }
}
