package jp.madoguchi.perf.ledger;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import jp.madoguchi.stack.StackException;
import jp.madoguchi.stack.home.ProjectHome;

/**
 * What {@code infra/bench ledger} is asked for.
 *
 * @param json JSON instead of a table
 * @param rows of the file
 * @param rounds how often everything is measured in turn
 * @param state the folder for data and logs
 */
public record LedgerOptions(boolean json, int rows, int rounds, Path state) {

    /** The word that chooses this measurement. */
    public static final String COMMAND = "ledger";

    private static final int ROWS = 200_000;
    private static final int QUICK_ROWS = 2_000;
    private static final int ROUNDS = 3;
    private static final int MOST = 1_000_000;

    /** Reads the words after {@link #COMMAND}. */
    public static LedgerOptions parse(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        left.removeFirst();
        boolean quick = left.remove("--quick");
        boolean json = left.remove("--json");
        int rows = quick ? QUICK_ROWS : ROWS;
        int rounds = quick ? 1 : ROUNDS;
        Path state = ProjectHome.find().resolve("infra/.state/bench-ledger");
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            if (!List.of("--rows", "--rounds", "--state").contains(word)) {
                throw new StackException("Unknown option " + word + "; infra/bench --help shows them.");
            }
            if (left.isEmpty()) {
                throw new StackException(word + " needs a value.");
            }
            String value = left.removeFirst();
            switch (word) {
                case "--state" -> state = Path.of(value);
                case "--rows" -> rows = number(word, value, MOST);
                default -> rounds = number(word, value, 20);
            }
        }
        return new LedgerOptions(json, rows, rounds, state);
    }

    private static int number(String word, String value, int most) {
        if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > most) {
            throw new StackException(word + " needs a whole number from 1 to " + most + ", not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }
}
