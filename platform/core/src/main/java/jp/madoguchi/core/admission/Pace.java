package jp.madoguchi.core.admission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/** How fast a line was called during the last minute. */
final class Pace {

    private static final long WINDOW_SECONDS = 60;
    private static final long LEAST_SECONDS = 10;

    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(long second, long called) {}

    /**
     * Notes how many were called so far.
     *
     * @param waiting nobody waits: what was is no measure for the next line
     */
    synchronized void note(long second, long called, boolean waiting) {
        if (!waiting) {
            marks.clear();
            return;
        }
        marks.addLast(new Mark(second, called));
        while (marks.getFirst().second() < second - WINDOW_SECONDS) {
            marks.removeFirst();
        }
    }

    /** People a second; empty while nothing can be said. */
    synchronized OptionalDouble perSecond() {
        if (marks.isEmpty()) {
            return OptionalDouble.empty();
        }
        long seconds = marks.getLast().second() - marks.getFirst().second();
        long called = marks.getLast().called() - marks.getFirst().called();
        return seconds < LEAST_SECONDS || called <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) called / seconds);
    }
}
