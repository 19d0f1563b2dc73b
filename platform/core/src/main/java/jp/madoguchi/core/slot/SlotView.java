package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.time.LocalTime;

/** A slot with its place, without numbers. */
public record SlotView(
        long id, long facilityId, String facilityName, String slotGroup, LocalDate day, LocalTime start, int minutes) {}
