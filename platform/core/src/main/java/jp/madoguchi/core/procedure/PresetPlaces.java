package jp.madoguchi.core.procedure;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.core.calendar.HoursPattern;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.facility.FacilityDetails;
import org.jspecify.annotations.Nullable;

/**
 * Named hours and places that a new city begins with: {@code presets/places/<preset>.json}.
 *
 * @param patterns in display order
 * @param places in display order; most presets have none
 */
record PresetPlaces(List<Pattern> patterns, List<Place> places) {

    PresetPlaces {
        patterns = orNone(patterns);
        places = orNone(places);
    }

    /** Hours under a name that every place may use. */
    record Pattern(String name, List<Session> sessions) {

        HoursPattern pattern(int order) {
            return new HoursPattern(
                    0,
                    null,
                    name,
                    order,
                    sessions.stream().map(Session::session).toList());
        }
    }

    /** @param latest last reception by procedure, where it differs */
    record Session(
            LocalTime opens,
            LocalTime closes,
            int minutes,
            int capacity,
            @Nullable LocalTime last,
            @Nullable Map<String, LocalTime> latest) {

        HoursSession session() {
            return new HoursSession(
                    HoursSession.CARD_GROUP,
                    opens,
                    closes,
                    minutes,
                    capacity,
                    last,
                    Objects.requireNonNullElse(latest, Map.of()));
        }
    }

    /**
     * A place.
     *
     * @param week names of patterns by weekday
     * @param without codes of procedures that it does not take
     */
    record Place(
            String code,
            String name,
            String address,
            @Nullable Map<DayOfWeek, String> week,
            @Nullable List<String> without) {

        /** Codes of procedures that it does not take. */
        List<String> missing() {
            return orNone(without);
        }

        FacilityDetails details(int order) {
            return new FacilityDetails(code, name, address, "", "", order, true);
        }

        /** Ids of patterns by weekday. */
        Map<DayOfWeek, Long> week(Map<String, Long> ids) {
            return Objects.requireNonNullElse(week, Map.<DayOfWeek, String>of()).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            day -> Objects.requireNonNull(ids.get(day.getValue()), day.getValue()),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
