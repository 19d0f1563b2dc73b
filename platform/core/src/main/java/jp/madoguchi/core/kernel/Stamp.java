package jp.madoguchi.core.kernel;

/**
 * A mark on what a city's tables held. What is read while a mark is {@linkplain RequestStamp settled} is what the tables
 * hold until the mark changes.
 *
 * @param cluster where the city's tables are: after a move the numbers begin anew
 * @param decided counts changes to what the city's staff decide and its residents are shown
 * @param slots   counts changes to slots, or 0 where they do not matter
 */
public record Stamp(String cluster, long decided, long slots) {

    Stamp withoutSlots() {
        return new Stamp(cluster, decided, 0);
    }
}
