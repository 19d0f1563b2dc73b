package jp.madoguchi.core.rehearsal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is particular to a table of the configuration. */
final class TableRules {
    /** Nothing that a twin has of its own refers to their rows: a row that differs goes before the new one comes. */
    private static final Set<String> REWRITTEN =
            Set.of("facility_procedure", "hours_session", "hours_week", "calendar_rule", "page_item", "page_version");

    private static final String SLOT = "slot";
    private static final String GROUP = "staff_group";

    private TableRules() {}

    /** Both cities publish slots under numbers of their own: a slot is known by its place and time. */
    static List<String> key(String table, List<String> primary) {
        return table.equals(SLOT) ? List.of("facility_id", "slot_group", "day", "start") : primary;
    }

    static boolean written(String table, String column) {
        return !(table.equals(SLOT) && column.equals("id"));
    }

    /**
     * What a copied row has in place of the city's: a slot comes with nobody in it, and a group may come from anywhere
     * until the twin has networks and devices of its own.
     */
    static String overrides(String table) {
        return switch (table) {
            case SLOT -> "{\"id\": 0, \"booked\": 0, \"overbooked\": 0, \"capacity_wanted\": null}";
            case GROUP -> "{\"origin\": \"ANYWHERE\"}";
            default -> "{}";
        };
    }

    static boolean rewritten(String table) {
        return REWRITTEN.contains(table);
    }

    /** The assignment that brings a column up to date; empty where the twin's own value stays. */
    static Optional<String> update(String table, String column) {
        if (table.equals(SLOT) && column.equals("overbooked")) {
            return Optional.of("overbooked = greatest(slot.booked - excluded.capacity, 0)");
        }
        boolean own = table.equals(SLOT) && column.equals("booked") || table.equals(GROUP) && column.equals("origin");
        return own ? Optional.empty() : Optional.of(column + " = excluded." + column);
    }

    /** Holds for rows that nothing of the twin's own needs. */
    static String unused(String table) {
        return switch (table) {
            case "facility" ->
                "NOT EXISTS (SELECT 1 FROM slot s WHERE s.facility_id = t.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.facility_id = t.id)";
            case "procedure" ->
                "NOT EXISTS (SELECT 1 FROM invitee i WHERE i.procedure = t.code)"
                        + " AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.procedure = t.code)";
            case SLOT ->
                "t.booked = 0 AND NOT EXISTS (SELECT 1 FROM booking_slot b WHERE b.slot_id = t.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.slot_id = t.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM waiting_offer o WHERE o.slot_id = t.id)";
            case GROUP -> "NOT EXISTS (SELECT 1 FROM staff_member_group m WHERE m.group_code = t.code)";
            default -> "true";
        };
    }

    /** Gives a row that stays, or is about to be overwritten, a name that no row of the city has. */
    static Optional<String> aside(String table) {
        return switch (table) {
            case "facility" -> Optional.of("code = 'twin-' || t.id");
            case "hours_pattern" -> Optional.of("name = 'twin-' || t.id");
            case GROUP -> Optional.of("name = 'リハーサル専用 ' || t.code");
            default -> Optional.empty();
        };
    }

    /** What becomes of a row that only the twin has and needs. */
    static Optional<String> closed(String table) {
        return table.equals("facility") ? Optional.of("open = false") : Optional.empty();
    }
}
