package jp.madoguchi.core.migration;

import java.util.Map;
import jp.madoguchi.core.kernel.JsonText;

/**
 * What staff choose before a dry run.
 *
 * @param procedure what rows without a procedure are for
 * @param missingSlot what is done with a time that fits no slot
 * @param overbook whether more people than a slot holds are taken and marked
 * @param history whether past bookings are taken as visits that took place
 * @param makePeople whether a person whom nobody knows is made from the booking's row
 * @param reminders whether reminders are planned where an address is given
 */
public record MigrationChoices(
        String procedure,
        MissingSlot missingSlot,
        boolean overbook,
        boolean history,
        boolean makePeople,
        boolean reminders) {

    /** What the form shows first: nothing is made up, nothing is overbooked. */
    public static final MigrationChoices FIRST =
            new MigrationChoices("issue", MissingSlot.REFUSE, false, false, false, true);

    String json() {
        return JsonText.write(Map.of(
                "procedure", procedure,
                "missingSlot", missingSlot.name(),
                "overbook", Boolean.toString(overbook),
                "history", Boolean.toString(history),
                "makePeople", Boolean.toString(makePeople),
                "reminders", Boolean.toString(reminders)));
    }

    static MigrationChoices read(String json) {
        Map<String, String> values = JsonText.read(json);
        return new MigrationChoices(
                values.getOrDefault("procedure", FIRST.procedure),
                MissingSlot.valueOf(values.getOrDefault("missingSlot", FIRST.missingSlot.name())),
                Boolean.parseBoolean(values.get("overbook")),
                Boolean.parseBoolean(values.get("history")),
                Boolean.parseBoolean(values.get("makePeople")),
                Boolean.parseBoolean(values.get("reminders")));
    }
}
