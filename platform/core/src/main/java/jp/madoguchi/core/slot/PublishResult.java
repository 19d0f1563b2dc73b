package jp.madoguchi.core.slot;

import java.util.Set;

/**
 * What publishing did at one place for one group.
 *
 * @param slots those that were added
 * @param alreadyThere slots that were there, or whose time another slot has
 */
public record PublishResult(Set<NewSlot> slots, int alreadyThere) {

    /** How many were added. */
    public int added() {
        return slots.size();
    }
}
