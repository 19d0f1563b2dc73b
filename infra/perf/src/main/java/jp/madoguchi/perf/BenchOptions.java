package jp.madoguchi.perf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
 * @param only ids of what is measured, or none for everything
 * @param state the folder for data and logs
 */
record BenchOptions(boolean json, int people, int seconds, int rounds, int rush, Set<String> only, Path state) {

    static final int WARM_UPS = 2;

    private static final int RUSH = 1_000;
    private static final int QUICK_PEOPLE = 700;
    private static final int QUICK_RUSH = 200;
    private static final int RUSH_SALES = 100;
    private static final int LEAST_SHARE = 20;
    private static final int MOST_SECONDS = 10;
    private static final int WARM = 10_000;

    /** Reads {@code booking [--json] [--quick] [--people N] [--seconds S] [--rounds R] [--only IDS] [--state DIR]}. */
    static BenchOptions parse(List<String> arguments) {
        Iterator<String> words = arguments.iterator();
        if (!words.hasNext() || !words.next().equals("booking")) {
            throw new StackException(
                    "Say what to measure: infra/bench booking, infra/bench tenants or infra/bench rush");
        }
        BenchOptions options = new BenchOptions(
                false, 8_000, 4, 5, RUSH, Set.of(), ProjectHome.find().resolve("infra/.state/bench"));
        while (words.hasNext()) {
            options = options.with(words.next(), words);
        }
        return options.checked();
    }

    private BenchOptions with(String word, Iterator<String> words) {
        return switch (word) {
            case "--json" -> new BenchOptions(true, people, seconds, rounds, rush, only, state);
            case "--quick" -> new BenchOptions(json, QUICK_PEOPLE, 1, 1, QUICK_RUSH, only, state);
            case "--people" -> new BenchOptions(json, number(word, words), seconds, rounds, rush, only, state);
            case "--seconds" -> new BenchOptions(json, people, number(word, words), rounds, rush, only, state);
            case "--rounds" -> new BenchOptions(json, people, seconds, number(word, words), rush, only, state);
            case "--only" ->
                new BenchOptions(
                        json,
                        people,
                        seconds,
                        rounds,
                        rush,
                        Set.of(value(word, words).split(",")),
                        state);
            case "--state" -> new BenchOptions(json, people, seconds, rounds, rush, only, Path.of(value(word, words)));
            default -> throw new StackException("Unknown option " + word + "; infra/bench --help shows them.");
        };
    }

    private BenchOptions checked() {
        if (seconds > MOST_SECONDS) {
            throw new StackException("--seconds is at most " + MOST_SECONDS + ": the hot slot would be full.");
        }
        if (share() < LEAST_SHARE) {
            throw new StackException("--people must be at least "
                    + (rush + (rounds + WARM_UPS) * (RUSH_SALES + LEAST_SHARE)) + " for " + rounds + " rounds.");
        }
        return this;
    }

    /** People who book in each round and in the warm-up; those of a rush who are refused come again. */
    private int share() {
        return (people - rush) / (rounds + WARM_UPS) - RUSH_SALES;
    }

    /** The blocks of each round. */
    Sizes sizes() {
        int posts = share() * 11 / 20;
        return new Sizes(Duration.ofSeconds(seconds), 0, posts, share() - posts, rush);
    }

    /** As long as it takes until the servers have compiled what is called often. */
    Sizes warmUp() {
        Sizes usual = sizes();
        return new Sizes(usual.time(), rounds == 1 ? 0 : WARM, usual.posts(), usual.journeys(), rush);
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
