package jp.madoguchi.core.slot;

/**
 * Slots were added, or their capacity was set. Handled in the same transaction, which holds the locks of exactly these
 * slots: whoever handles it touches no other.
 */
public record CapacityChanged(String city) {}
