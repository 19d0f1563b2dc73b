package jp.madoguchi.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Places by the size of a group.
 *
 * @param places for one person, two persons …, five at most; never fewer for more people
 */
public record GroupTable(List<Integer> places) {
    private static final Pattern ENTRY = Pattern.compile("(\\d)\\s*:\\s*(\\d)");
    private static final int MOST = 5;

    public GroupTable {
        places = List.copyOf(places);
    }

    /** Reads {@code 1:1, 2:1, 3:2}. */
    static GroupTable of(String text) {
        List<Integer> places = new ArrayList<>();
        for (String entry : text.split("[,、]", -1)) {
            Matcher pair = ENTRY.matcher(entry.strip());
            if (!pair.matches() || Integer.parseInt(pair.group(1)) != places.size() + 1) {
                throw new InvalidSetting("settings.wrong.table");
            }
            places.add(Integer.parseInt(pair.group(2)));
        }
        if (places.size() > MOST || !rises(places)) {
            throw new InvalidSetting("settings.wrong.table");
        }
        return new GroupTable(places);
    }

    private static boolean rises(List<Integer> places) {
        return IntStream.range(0, places.size())
                .allMatch(i ->
                        places.get(i) >= 1 && places.get(i) <= MOST && (i == 0 || places.get(i) >= places.get(i - 1)));
    }

    /** The largest group that the table names. */
    int largest() {
        return places.size();
    }

    /** Places for this many people; for more than the table names, one each. */
    int places(int people) {
        return people <= places.size() ? places.get(people - 1) : people;
    }

    String text() {
        return IntStream.rangeClosed(1, places.size())
                .mapToObj(people -> people + ":" + places.get(people - 1))
                .collect(Collectors.joining(","));
    }
}
