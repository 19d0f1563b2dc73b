package jp.madoguchi.perf.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.perf.report.Aim;

/**
 * Everything that one run measured.
 *
 * @param conditions under which it was measured
 * @param seconds medians, by what was measured
 * @param facts single figures with their unit in words
 * @param aims what the issue asks for
 * @param problems why the run was not sound
 * @param sound every row arrived once
 */
public record LedgerReport(
        Map<String, String> conditions,
        Map<String, Double> seconds,
        Map<String, String> facts,
        List<Aim> aims,
        List<String> problems,
        boolean sound) {

    /** For people. */
    public String table() {
        StringBuilder text = new StringBuilder(2000);
        conditions.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-24s %s%n", name, value)));
        text.append('\n');
        seconds.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-52s %8.2f s%n", name, value)));
        facts.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-52s %s%n", name, value)));
        text.append('\n');
        aims.forEach(aim -> text.append(String.format(
                Locale.ROOT,
                "%-8s %-52s %8.2f (aim %.1f)%n",
                aim.met() ? "met" : "NOT MET",
                aim.what(),
                aim.measured(),
                aim.limit())));
        problems.forEach(problem -> text.append("WRONG: ").append(problem).append('\n'));
        return text.append(sound ? "\nThe run was sound.\n" : "\nThe run was NOT sound.\n")
                .toString();
    }
}
