package jp.madoguchi.core.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.core.kernel.Problem;

/** What settings must be to each other. */
final class SettingRules {

    private SettingRules() {}

    static List<Problem> problems(SettingValues values, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        int most = values.get(Settings.GROUP_MAX);
        if (values.get(Settings.GROUP_CAPACITY_USE) == CapacityUse.TABLE
                && values.get(Settings.GROUP_TABLE).largest() < most) {
            problems.add(Problem.of(Settings.GROUP_TABLE.key(), "settings.wrong.table-short", most));
        }
        if (values.get(Settings.QUIET_FROM) > values.get(Settings.QUIET_TO)) {
            problems.add(Problem.of(Settings.QUIET_TO.key(), "settings.wrong.quiet-order"));
        }
        if (values.get(Settings.PUBLISH_MODE) == PublishMode.FIXED_DATE) {
            Optional<LocalDate> until = values.get(Settings.PUBLISH_UNTIL);
            if (until.isEmpty()) {
                problems.add(Problem.of(Settings.PUBLISH_UNTIL.key(), "settings.wrong.until-missing"));
            } else if (until.get().isBefore(today)) {
                problems.add(Problem.of(Settings.PUBLISH_UNTIL.key(), "settings.wrong.until-past"));
            }
        }
        if (values.get(WaitingSettings.OPENING) == WaitingOpening.PLANNED
                && values.get(WaitingSettings.OPENING_DAY).isEmpty()) {
            problems.add(Problem.of(WaitingSettings.OPENING_DAY.key(), "settings.wrong.opening-missing"));
        }
        return List.copyOf(problems);
    }
}
