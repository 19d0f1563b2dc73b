package jp.madoguchi.perf.tenants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.report.Aim;
import jp.madoguchi.perf.report.Figures;
import jp.madoguchi.perf.report.Numbers;
import jp.madoguchi.perf.scenario.Scenario;

/** What a run has found so far. */
final class Findings {

    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final List<Figures> figures = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    void condition(String name, String value) {
        conditions.put(name, value);
    }

    void fact(String name, String format, Object... values) {
        facts.put(name, String.format(Locale.ROOT, format, values));
    }

    void atMost(String what, double measured, double limit) {
        aims.add(Aim.atMost(what, Numbers.rounded(measured), limit));
    }

    /** Joins the blocks of one kind of load; any wrong answer among them makes the run unsound. */
    Figures calendars(Scenario scenario, List<Sample> blocks) {
        Figures joined = Figures.of(scenario, blocks);
        figures.add(joined);
        if (joined.errors() > 0) {
            problem(scenario.title() + ": " + joined.errors() + " wrong answers, first: " + joined.firstError());
        }
        return joined;
    }

    void problem(String what) {
        problems.add(what);
    }

    TenantsReport report() {
        return new TenantsReport(conditions, figures, facts, aims, problems, problems.isEmpty());
    }
}
