package jp.madoguchi.core.slot;

/** How full a slot is, for staff alone. */
public record SlotNumbers(int capacity, int booked) {}
