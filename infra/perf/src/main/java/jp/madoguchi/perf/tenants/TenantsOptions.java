package jp.madoguchi.perf.tenants;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;
import org.jspecify.annotations.Nullable;

/**
 * What {@code infra/bench tenants} is asked for.
 *
 * @param json JSON instead of tables
 * @param keep leave the data where it is
 * @param cities how many there are beside the one that stands alone
 * @param clusters over which they are spread
 * @param seconds length of a block of calendars
 * @param rounds how often each block comes
 * @param state the folder for data and logs
 */
public record TenantsOptions(
        boolean json, boolean keep, int cities, int clusters, int seconds, int rounds, Path state) {

    /** The word that chooses this measurement. */
    public static final String COMMAND = "tenants";

    private static final int CITIES = 1700;
    private static final int CLUSTERS = 5;
    private static final int SECONDS = 5;
    private static final int ROUNDS = 6;
    private static final int QUICK_CITIES = 12;
    private static final int MOST = 9999;

    /** Reads the words after {@link #COMMAND}. */
    public static TenantsOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        left.removeFirst();
        boolean quick = left.remove("--quick");
        boolean json = left.remove("--json");
        boolean keep = left.remove("--keep");
        int cities = number(left, "--cities", quick ? QUICK_CITIES : CITIES);
        int clusters = number(left, "--clusters", quick ? 2 : CLUSTERS);
        int seconds = number(left, "--seconds", quick ? 1 : SECONDS);
        String state = value(left, "--state");
        if (!left.isEmpty()) {
            throw new StackException("Unknown option " + left.getFirst() + "; infra/bench --help shows them.");
        }
        if (clusters > cities || cities > MOST) {
            throw new StackException("--cities must be at least --clusters and at most " + MOST + ".");
        }
        Path folder = state == null ? ProjectHome.find().resolve("infra/.state/bench-tenants") : Path.of(state);
        return new TenantsOptions(json, keep, cities, clusters, seconds, quick ? 1 : ROUNDS, folder);
    }

    Duration block() {
        return Duration.ofSeconds(seconds);
    }

    private static int number(Deque<String> left, String name, int usual) {
        String value = value(left, name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new StackException(name + " needs a whole number above 0, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }

    private static @Nullable String value(Deque<String> left, String name) {
        List<String> all = List.copyOf(left);
        int at = all.indexOf(name);
        if (at < 0) {
            return null;
        }
        if (at + 1 == all.size()) {
            throw new StackException(name + " needs a value.");
        }
        left.removeFirstOccurrence(name);
        left.removeFirstOccurrence(all.get(at + 1));
        return all.get(at + 1);
    }
}
