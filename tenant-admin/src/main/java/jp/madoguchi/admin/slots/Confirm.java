package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.planning.LeftSlot;
import jp.madoguchi.core.planning.PlanPreview;
import jp.madoguchi.core.planning.SlotChange;

/**
 * What is shown before a plan is carried out.
 *
 * @param action where the confirmation goes
 * @param back where one goes who stops
 * @param fields hidden fields that say the order again
 */
public record Confirm(Chosen chosen, PlanPreview preview, String kind, String action, String back, List<Field> fields) {

    private static final int MOST_ROWS = 200;

    /** A hidden field. */
    public record Field(String name, String value) {}

    static Confirm of(Chosen chosen, PlanPreview preview, String kind, String action, List<Field> order) {
        List<Field> fields = new ArrayList<>(order);
        fields.add(new Field("facility", Long.toString(chosen.place().id())));
        fields.add(new Field("group", chosen.group().code()));
        fields.add(new Field("week", chosen.monday().toString()));
        fields.add(new Field("operation", UUID.randomUUID().toString()));
        fields.add(new Field("seen", preview.seen()));
        return new Confirm(chosen, preview, kind, action, back(chosen, chosen.monday()), List.copyOf(fields));
    }

    static String back(Chosen chosen, LocalDate day) {
        return "/slots?facility=" + chosen.place().id() + "&group="
                + chosen.group().code() + "&week=" + day;
    }

    public List<SlotChange> changes() {
        return preview.changes().stream().limit(MOST_ROWS).toList();
    }

    public int moreChanges() {
        return Math.max(0, preview.changes().size() - MOST_ROWS);
    }

    public List<LeftSlot> left() {
        return preview.left().stream().limit(MOST_ROWS).toList();
    }

    public int moreLeft() {
        return Math.max(0, preview.left().size() - MOST_ROWS);
    }
}
