package jp.madoguchi.core.migration;

import jp.madoguchi.core.migration.SlotBook.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a booking takes place.
 *
 * @param slot null for a past visit, which takes no places
 * @param places how many places of the slot it takes
 * @param overbooked whether they go beyond its capacity
 */
record Visit(String procedure, long facilityId, @Nullable Slot slot, int places, boolean overbooked) {}
