package jp.madoguchi.perf.rush;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.madoguchi.perf.report.Aim;

/**
 * Everything that one run measured.
 *
 * @param conditions under which it was measured
 * @param facts single figures with their unit in words
 * @param aims what the issue asks for
 * @param problems why the run was not sound
 * @param sound nothing oversold, no server error, everybody could finish
 */
public record RushReport(
        Map<String, String> conditions,
        Map<String, String> facts,
        List<Aim> aims,
        List<String> problems,
        boolean sound) {

    /** For people. */
    public String table() {
        StringBuilder text = new StringBuilder(4000);
        conditions.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-24s %s%n", name, value)));
        text.append('\n');
        facts.forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-44s %s%n", name, value)));
        text.append('\n');
        aims.forEach(aim -> text.append(String.format(
                Locale.ROOT,
                "%-8s %-52s %10.2f (aim %.1f)%n",
                aim.met() ? "met" : "NOT MET",
                aim.what(),
                aim.measured(),
                aim.limit())));
        problems.forEach(problem -> text.append("WRONG: ").append(problem).append('\n'));
        return text.append(sound ? "\nThe run was sound.\n" : "\nThe run was NOT sound.\n")
                .toString();
    }
}
