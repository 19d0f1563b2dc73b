package jp.madoguchi.core.counter;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The screen in the waiting hall.
 *
 * @param called who is at a window, by window
 * @param waiting how many numbers wait
 */
public record HallBoard(List<Called> called, int waiting) {

    static final HallBoard EMPTY = new HallBoard(List.of(), 0);

    /** @param at when it was called last */
    public record Called(
            int desk,
            int number,
            TicketState state,
            @Nullable Instant at) {

        /** Whether they are still expected at the window. */
        public boolean expected() {
            return state == TicketState.CALLED;
        }
    }

    /** @param rows the called ones, and one of the state WAITING whose number is the count */
    static HallBoard of(List<Called> rows) {
        int waiting = rows.stream()
                .filter(row -> row.state() == TicketState.WAITING)
                .mapToInt(Called::number)
                .sum();
        return new HallBoard(rows.stream().filter(row -> row.state().atDesk()).toList(), waiting);
    }

    /** Is the same as long as nothing that is shown has changed; equal on every node. */
    public String mark() {
        StringBuilder all = new StringBuilder().append(waiting);
        called.forEach(each -> all.append('|')
                .append(each.desk())
                .append(':')
                .append(each.number())
                .append(each.state())
                .append(each.at()));
        return Integer.toHexString(all.toString().hashCode());
    }

    /** The one that was called last and is still expected: what a screen reader is told. */
    public Optional<Called> latest() {
        return called.stream()
                .filter(Called::expected)
                .filter(each -> each.at() != null)
                .max(Comparator.comparing((Called each) -> each.at() == null ? Instant.EPOCH : each.at()));
    }
}
