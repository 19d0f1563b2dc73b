package jp.madoguchi.admin.facilities;

import java.util.List;
import jp.madoguchi.core.facility.FacilityView;

/**
 * The places that a page of the list shows.
 *
 * @param search what was looked for, or ""; then every place found stands on one page
 * @param page from 1
 */
public record FacilityList(List<FacilityView> places, String search, int page, int pages, int found) {
    private static final int ON_A_PAGE = 20;

    static FacilityList of(List<FacilityView> all, String search, int wanted) {
        String words = search.strip();
        if (!words.isEmpty()) {
            List<FacilityView> found =
                    all.stream().filter(place -> matches(place, words)).toList();
            return new FacilityList(found, words, 1, 1, found.size());
        }
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(wanted, 1, pages);
        int from = (page - 1) * ON_A_PAGE;
        List<FacilityView> shown = all.subList(from, Math.min(all.size(), from + ON_A_PAGE));
        return new FacilityList(List.copyOf(shown), "", page, pages, all.size());
    }

    private static boolean matches(FacilityView place, String words) {
        return place.name().contains(words)
                || place.details().address().contains(words)
                || place.details().code().contains(words);
    }
}
