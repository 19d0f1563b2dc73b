package jp.madoguchi.core.admission;

/**
 * How a city's window of visitors begins and moves on this node.
 *
 * @param start visitors under way at first
 * @param least visitors under way at all times
 * @param growth share by which it grows in a second, 0 for never
 */
record WindowRules(int start, int least, double growth) {

    private static final int START = 40;
    private static final int LEAST = 20;

    /** For a node with so many processors. */
    static WindowRules of(int processors, double growth) {
        return new WindowRules(START * processors, LEAST * processors, growth);
    }
}
