package jp.madoguchi.core.admission;

import java.util.Collections;

/**
 * A city's line as all nodes share it.
 *
 * @param called people called so far
 * @param lapsed turns up to here are over
 */
record RoomState(Line line, long called, Spot lapsed) {

    private static final Spot BEGINNING = new Spot(0, 0);

    static final RoomState EMPTY = new RoomState(new Line(BEGINNING, Collections.emptyNavigableMap()), 0, BEGINNING);
}
