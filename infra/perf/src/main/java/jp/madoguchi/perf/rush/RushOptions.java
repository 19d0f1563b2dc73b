package jp.madoguchi.perf.rush;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;

/**
 * What {@code infra/bench rush} is asked for.
 *
 * @param json JSON instead of tables
 * @param people who come in the opening minute
 * @param minute seconds in which they come
 * @param quiet seconds for which the other city is measured alone
 * @param others residents of the other city at a time
 * @param warmUp bookings in a third city before anything is measured
 * @param state the folder for data and logs
 */
public record RushOptions(boolean json, int people, int minute, int quiet, int others, int warmUp, Path state) {

    /** The word that chooses this measurement. */
    public static final String COMMAND = "rush";

    private static final int PEOPLE = 5_000;
    private static final int QUICK_PEOPLE = 150;
    private static final int MOST = 20_000;
    private static final int FIFTHS_WITH_A_PLACE = 3;

    /** Reads the words after {@link #COMMAND}. */
    public static RushOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        left.removeFirst();
        boolean quick = left.remove("--quick");
        boolean json = left.remove("--json");
        int people = quick ? QUICK_PEOPLE : PEOPLE;
        Path state = ProjectHome.find().resolve("infra/.state/bench-rush");
        for (Iterator<String> words = left.iterator(); words.hasNext(); ) {
            String word = words.next();
            if (!List.of("--people", "--state").contains(word)) {
                throw new StackException("Unknown option " + word + "; infra/bench --help shows them.");
            }
            if (!words.hasNext()) {
                throw new StackException(word + " needs a value.");
            }
            String value = words.next();
            if (word.equals("--state")) {
                state = Path.of(value);
            } else if (value.matches("[1-9][0-9]{1,4}") && Integer.parseInt(value) <= MOST) {
                people = Integer.parseInt(value);
            } else {
                throw new StackException(
                        "--people needs a whole number from 10 to " + MOST + ", not \"" + value + "\".");
            }
        }
        return quick
                ? new RushOptions(json, people, 4, 4, 4, 10, state)
                : new RushOptions(json, people, 60, 60, 12, 400, state);
    }

    /** Places there are: three for five people, so that the last ones find the city sold out. */
    int places() {
        return people * FIFTHS_WITH_A_PLACE / 5;
    }
}
