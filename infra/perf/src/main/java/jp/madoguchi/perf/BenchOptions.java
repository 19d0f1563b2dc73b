package jp.madoguchi.perf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import jp.madoguchi.perf.scenario.Sizes;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;

/**
 * What the command line asks for.
 *
 * @param json JSON instead of a table
 * @param people how many may book
 * @param seconds length of a block that can go on as long as one likes
 * @param rounds how often everything is measured in turn
 * @param rush people who want the same slot
 * @param state the folder for data and logs
 */
record BenchOptions(boolean json, int people, int seconds, int rounds, int rush, Path state) {

    private static final int RUSH = 1_000;
    private static final int QUICK_PEOPLE = 600;
    private static final int QUICK_RUSH = 200;
    private static final int RUSH_SALES = 100;
    private static final int LEAST_SHARE = 20;
    private static final int MOST_SECONDS = 10;

    /** Reads {@code booking [--json] [--quick] [--people N] [--seconds S] [--rounds R] [--state DIR]}. */
    static BenchOptions parse(List<String> arguments) {
        Iterator<String> words = arguments.iterator();
        if (!words.hasNext() || !words.next().equals("booking")) {
            throw new StackException("Say what to measure: infra/bench booking");
        }
        BenchOptions options =
                new BenchOptions(false, 8_000, 4, 5, RUSH, ProjectHome.find().resolve("infra/.state/bench"));
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        return options.checked();
    }

    private BenchOptions with(String word, Iterator<String> words) {
        return switch (word) {
            case "--json" -> new BenchOptions(true, people, seconds, rounds, rush, state);
            case "--quick" -> new BenchOptions(json, QUICK_PEOPLE, 1, 1, QUICK_RUSH, state);
            case "--people" -> new BenchOptions(json, number(word, words), seconds, rounds, rush, state);
            case "--seconds" -> new BenchOptions(json, people, number(word, words), rounds, rush, state);
            case "--rounds" -> new BenchOptions(json, people, seconds, number(word, words), rush, state);
            case "--state" -> new BenchOptions(json, people, seconds, rounds, rush, Path.of(value(word, words)));
            default -> throw new StackException("Unknown option " + word + "; infra/bench --help shows them.");
        };
    }

    private BenchOptions checked() {
        if (seconds > MOST_SECONDS) {
            throw new StackException("--seconds is at most " + MOST_SECONDS + ": the hot slot would be full.");
        }
        if (share() < LEAST_SHARE) {
            throw new StackException("--people must be at least " + (rush + (rounds + 1) * (RUSH_SALES + LEAST_SHARE))
                    + " for " + rounds + " rounds.");
        }
        return this;
    }

    /** People who book in each round and in the warm-up; those of a rush who are refused come again. */
    private int share() {
        return (people - rush) / (rounds + 1) - RUSH_SALES;
    }

    /** The blocks of the warm-up and of each round alike. */
    Sizes sizes() {
        int posts = share() * 11 / 20;
        return new Sizes(Duration.ofSeconds(seconds), posts, share() - posts, rush);
    }

    private static int number(String word, Iterator<String> words) {
        String value = value(word, words);
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new StackException(word + " needs a whole number above 0, not \"" + value + "\".", e);
        }
        throw new StackException(word + " needs a whole number above 0, not \"" + value + "\".");
    }

    private static String value(String word, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new StackException(word + " needs a value.");
        }
        return words.next();
    }
}
