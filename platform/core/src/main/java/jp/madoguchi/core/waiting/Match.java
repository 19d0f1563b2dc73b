package jp.madoguchi.core.waiting;

import java.util.SortedMap;

/**
 * A time for somebody who waits.
 *
 * @param time the first slot
 * @param takes places by slot id
 */
record Match(Waiting waiting, OpenTime time, SortedMap<Long, Integer> takes) {}
