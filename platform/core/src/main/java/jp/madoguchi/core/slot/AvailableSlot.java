package jp.madoguchi.core.slot;

import java.time.LocalTime;

/** One slot as a resident sees it: no numbers. */
public record AvailableSlot(long slotId, LocalTime start, Level level) {}
