package jp.madoguchi.perf.scenario;

import java.time.Duration;

/**
 * How much one block measures.
 *
 * @param time of blocks that can go on as long as one likes
 * @param posts completing POSTs, each of another person
 * @param journeys from sign-in to receipt, each of another person
 * @param rush people who want the same slot
 */
public record Sizes(Duration time, int posts, int journeys, int rush) {}
