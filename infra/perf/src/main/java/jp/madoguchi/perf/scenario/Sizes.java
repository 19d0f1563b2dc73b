package jp.madoguchi.perf.scenario;

import java.time.Duration;

/**
 * How much one block measures.
 *
 * @param time of blocks that can go on as long as one likes
 * @param least requests that such blocks go on for even if it takes longer; 0 to stop with the time
 * @param posts completing POSTs, each of another person
 * @param journeys from sign-in to receipt, each of another person
 * @param rush people who want the same slot
 */
public record Sizes(Duration time, int least, int posts, int journeys, int rush) {}
