package jp.madoguchi.core.botcheck;

/**
 * How hard a challenge is: each failure of a client doubles the work and the wait.
 *
 * @param level 0 for a client without failures
 */
record Difficulty(int level) {
    private static final int HARDEST = 6;
    private static final int FIRST_BITS = 13;
    private static final int FIRST_SECONDS = 5;

    static Difficulty after(int failures) {
        return new Difficulty(Math.clamp(failures, 0, HARDEST));
    }

    /** Zero bits: a tenth of a second on a desk, half a minute at most. */
    int bits() {
        return FIRST_BITS + level;
    }

    /** Seconds from the showing of a form; who types a number and a date takes longer than the first. */
    long seconds() {
        return (long) FIRST_SECONDS << level;
    }

    /** Whether a ticket of this level still counts; other people of the same address may have failed meanwhile. */
    boolean serves(Difficulty wanted) {
        return level >= wanted.level - 2;
    }
}
