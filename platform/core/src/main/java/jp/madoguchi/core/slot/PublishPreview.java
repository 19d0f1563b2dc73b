package jp.madoguchi.core.slot;

import java.util.List;

/**
 * What publishing would do.
 *
 * @param openDays days that get slots
 * @param newSlots slots that are added
 * @param newPlaces the capacity of the added slots
 * @param alreadyThere slots that exist and stay as they are
 * @param inTheWay slots of the plan whose time another slot has already; they are not added
 * @param skipped days with hours on that weekday that are closed nevertheless
 */
public record PublishPreview(
        int openDays, int newSlots, int newPlaces, int alreadyThere, int inTheWay, List<SkippedDay> skipped) {

    /** Two groups of one place. */
    PublishPreview plus(PublishPreview other) {
        return new PublishPreview(
                Math.max(openDays, other.openDays),
                newSlots + other.newSlots,
                newPlaces + other.newPlaces,
                alreadyThere + other.alreadyThere,
                inTheWay + other.inTheWay,
                skipped.isEmpty() ? other.skipped : skipped);
    }
}
