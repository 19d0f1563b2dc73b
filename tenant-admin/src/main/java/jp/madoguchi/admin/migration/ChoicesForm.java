package jp.madoguchi.admin.migration;

import jp.madoguchi.core.migration.MigrationChoices;
import jp.madoguchi.core.migration.MissingSlot;
import org.jspecify.annotations.Nullable;

/** The choices as the form sends them: a box that is not ticked is not sent. */
public record ChoicesForm(
        @Nullable String procedure,
        @Nullable MissingSlot missingSlot,
        @Nullable Boolean overbook,
        @Nullable Boolean history,
        @Nullable Boolean makePeople,
        @Nullable Boolean reminders) {

    MigrationChoices choices() {
        return new MigrationChoices(
                procedure == null ? MigrationChoices.FIRST.procedure() : procedure,
                missingSlot == null ? MissingSlot.REFUSE : missingSlot,
                Boolean.TRUE.equals(overbook),
                Boolean.TRUE.equals(history),
                Boolean.TRUE.equals(makePeople),
                Boolean.TRUE.equals(reminders));
    }
}
