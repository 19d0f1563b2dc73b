package jp.madoguchi.core.admission;

/**
 * How many visitors of a city may be under way on this node at a time: a little more each second while its requests are
 * served at once and people wait, a fifth less when they pile up (additive increase, multiplicative decrease).
 */
final class VisitorWindow {

    private static final double SHRINKING = 0.8;
    private static final double LEAK = 0.98;
    private static final double FULL = 0.9;
    private static final int CALM_SECONDS = 3;

    private final WindowRules rules;
    private double size;
    private int calm;

    VisitorWindow(WindowRules rules) {
        this.rules = rules;
        this.size = rules.start();
    }

    synchronized int size() {
        return (int) size;
    }

    /**
     * Looks back at a second.
     *
     * @param strained requests waited much longer for their turn than they took
     * @param used visitors under way and called
     * @param wanted somebody waits to come in
     */
    synchronized void tick(boolean strained, int used, boolean wanted) {
        calm = Math.max(0, calm - 1);
        if (strained && calm == 0) {
            // What is under way stays: the window closes below it, and nobody is sent away.
            size = Math.min(size, used) * SHRINKING;
            calm = CALM_SECONDS;
        } else if (!strained && wanted && used >= size * FULL) {
            size += rules.growth() == 0 ? 0 : Math.max(1, size * rules.growth());
        } else if (!wanted && used < size / 2 && size > rules.start()) {
            size = Math.max(rules.start(), size * LEAK);
        }
        size = Math.max(size, rules.least());
    }
}
