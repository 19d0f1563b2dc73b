package jp.madoguchi.core.admission;

/**
 * A right to a turn.
 *
 * @param spot where in the line
 */
record Ticket(Spot spot) {}
