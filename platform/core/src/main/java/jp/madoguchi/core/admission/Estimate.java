package jp.madoguchi.core.admission;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * When a turn may come, as a range.
 *
 * @param fromMinutes 0 for "within"
 * @param toMinutes at least 1
 */
public record Estimate(int fromMinutes, int toMinutes) {

    /** Lines speed up and slow down, and some who were called come late or never. */
    private static final double SOONER = 0.7;

    private static final double LATER = 1.5;
    private static final double LATER_SECONDS = 20;
    private static final int MINUTE = 60;
    private static final int COARSE_FROM = 20;
    private static final int COARSE = 5;
    private static final int LONGEST_MINUTES = 180;

    /**
     * The range for a place at the pace of the last minute; empty where it would be a guess.
     *
     * @param ahead people before this place
     */
    static Optional<Estimate> of(long ahead, OptionalDouble perSecond) {
        if (perSecond.isEmpty()) {
            return Optional.empty();
        }
        double seconds = (ahead + 1) / perSecond.getAsDouble();
        int from = (int) Math.floor(seconds * SOONER / MINUTE);
        int to = (int) Math.ceil((seconds * LATER + LATER_SECONDS) / MINUTE);
        if (to > COARSE_FROM) {
            from = from / COARSE * COARSE;
            to = (to + COARSE - 1) / COARSE * COARSE;
        }
        return to > LONGEST_MINUTES ? Optional.empty() : Optional.of(new Estimate(from, to));
    }
}
