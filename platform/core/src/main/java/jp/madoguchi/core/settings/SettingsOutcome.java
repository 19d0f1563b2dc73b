package jp.madoguchi.core.settings;

/** What came of saving. */
public sealed interface SettingsOutcome {

    /** Saved; so many settings changed. */
    record Saved(int changed) implements SettingsOutcome {}

    /** Nothing was saved: somebody else has changed the group since the form was made. */
    record Stale() implements SettingsOutcome {}

    /** Nothing was saved: something is wrong, or more bookings would not fit than were accepted. */
    record NotYet(SettingsPlan plan) implements SettingsOutcome {}
}
