package jp.madoguchi.core.settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.settings.SettingsPlan.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Where a city looks at its settings, tries a change and saves it. */
@Service
public class SettingsDesk {
    private static final int MOST_HISTORY = 200;

    private final CitySettings settings;
    private final SettingRows rows;
    private final List<SettingImpact> impacts;
    private final AuditTrail audit;
    private final Clock clock;

    SettingsDesk(CitySettings settings, SettingRows rows, List<SettingImpact> impacts, AuditTrail audit, Clock clock) {
        this.settings = settings;
        this.rows = rows;
        this.impacts = impacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** A group as it stands, with what the city's preset says. */
    public GroupState group(SettingGroup group) {
        int version = rows.version(group);
        Map<String, SettingRows.Row> stored = rows.all();
        Map<String, String> preset = Presets.ofBoundCity();
        return new GroupState(
                group,
                version,
                group.settings().stream()
                        .<SettingState>map(setting -> state(setting, stored.get(setting.key()), preset))
                        .toList());
    }

    /**
     * Tries what was typed; nothing is saved.
     *
     * @param typed by key; a setting that is not in it stays
     */
    public SettingsPlan plan(SettingGroup group, Map<String, String> typed) {
        List<Problem> problems = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Map<String, String> changed = new LinkedHashMap<>();
        for (SettingState state : group(group).settings()) {
            String key = state.setting().key();
            try {
                String to = typed.containsKey(key) ? state.setting().canonical(typed.get(key)) : state.value();
                if (!to.equals(state.value())) {
                    lines.add(new Line(state.setting(), state.value(), to));
                    changed.put(key, to);
                }
            } catch (InvalidSetting e) {
                problems.add(new Problem(key, e.key(), e.arguments()));
            }
        }
        SettingValues proposed = new ProposedSettings(settings, changed);
        if (problems.isEmpty() && !lines.isEmpty()) {
            problems.addAll(SettingRules.problems(proposed, JapanTime.today(clock)));
            problems.addAll(LoginRules.problems(proposed, changed.keySet()));
        }
        return new SettingsPlan(
                List.copyOf(problems), List.copyOf(lines), problems.isEmpty() ? stranded(proposed) : List.of());
    }

    /**
     * Saves what was typed.
     *
     * @param seen     the group's version that the form was made from
     * @param accepted how many bookings that would not fit the person has seen and accepted
     */
    @Transactional
    public SettingsOutcome save(SettingGroup group, int seen, Map<String, String> typed, int accepted, Actor by) {
        if (!rows.nextVersion(group, seen)) {
            return new SettingsOutcome.Stale();
        }
        settings.forget();
        SettingsPlan plan = plan(group, typed);
        if (!plan.problems().isEmpty() || plan.stranded().size() > accepted) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new SettingsOutcome.NotYet(plan);
        }
        for (Line line : plan.lines()) {
            String key = line.setting().key();
            rows.write(key, line.to(), by);
            audit.record(new AuditEntry("setting.changed", "setting", key, Map.of()));
        }
        settings.forget();
        return new SettingsOutcome.Saved(plan.lines().size());
    }

    /** The newest changes of all groups of the screen, newest first. */
    public List<SettingChange> history() {
        return rows.history(MOST_HISTORY).stream()
                .filter(change -> find(change.key()).isPresent())
                .toList();
    }

    /** One change. */
    public Optional<SettingChange> change(long id) {
        return rows.change(id).filter(change -> find(change.key()).isPresent());
    }

    /** The setting of a key, where it is on the screen. */
    public Optional<Setting<?>> find(String key) {
        return SettingGroup.shown().stream()
                .<Setting<?>>flatMap(group -> group.settings().stream())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    private List<StrandedBooking> stranded(SettingValues proposed) {
        return impacts.stream()
                .flatMap(impact -> impact.strandedBy(settings, proposed).stream())
                .toList();
    }

    private static SettingState state(Setting<?> setting, SettingRows.@Nullable Row row, Map<String, String> preset) {
        String wanted = preset.containsKey(setting.key())
                ? setting.canonical(preset.get(setting.key()))
                : setting.defaultText();
        if (row == null) {
            return new SettingState(setting, setting.defaultText(), wanted, null, null);
        }
        String value = setting.canonical(row.value());
        return row.changedBy().startsWith(Presets.CHANGED_BY)
                ? new SettingState(setting, value, wanted, null, null)
                : new SettingState(setting, value, wanted, row.changedBy(), row.changedAt());
    }
}
