package jp.madoguchi.perf.load;

import jp.madoguchi.perf.meter.CpuUse;

/**
 * One block of a measurement.
 *
 * @param nanos how long it took
 * @param cpu what the processes used meanwhile
 */
public record Sample(Tally tally, long nanos, CpuUse cpu) {}
