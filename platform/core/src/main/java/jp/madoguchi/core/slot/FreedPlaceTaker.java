package jp.madoguchi.core.slot;

import java.util.UUID;

/**
 * Wants to give places that were freed to somebody before the public sees them. Every bean of it is asked in the
 * transaction that freed the places, while they still count in the slot.
 */
@FunctionalInterface
public interface FreedPlaceTaker {

    /** @param freedPlaceId a row of {@code freed_place} of the bound city */
    void freed(UUID freedPlaceId);
}
