package jp.madoguchi.core.slot;

import java.util.List;

/**
 * What publishing would do.
 *
 * @param openDays days that get slots
 * @param newSlots slots that are added
 * @param newPlaces the capacity of the added slots
 * @param alreadyThere slots that exist and stay as they are
 * @param skipped days with hours on that weekday that are closed nevertheless
 */
public record PublishPreview(int openDays, int newSlots, int newPlaces, int alreadyThere, List<SkippedDay> skipped) {}
