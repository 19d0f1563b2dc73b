package jp.madoguchi.perf.tenants;

import java.util.Locale;
import jp.madoguchi.perf.report.FigureRows;

/** A report as tables for people. */
public final class TenantsText {

    private TenantsText() {}

    /** The report in aligned columns. */
    public static String table(TenantsReport report) {
        StringBuilder text = new StringBuilder(8000);
        report.conditions()
                .forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-24s %s%n", name, value)));
        text.append(FigureRows.of(report.measurements())).append('\n');
        report.facts().forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-52s %s%n", name, value)));
        text.append(String.format(Locale.ROOT, "%n%-9s %-62s %12s %10s%n", "", "", "measured", "aim"));
        report.aims()
                .forEach(aim -> text.append(String.format(
                        Locale.ROOT,
                        "%-9s %-62s %12.2f %10.2f%n",
                        aim.met() ? "met" : "NOT MET",
                        aim.what(),
                        aim.measured(),
                        aim.limit())));
        report.problems()
                .forEach(problem -> text.append("WRONG: ").append(problem).append('\n'));
        return text.append(report.sound() ? "\nThe run was sound.\n" : "\nThe run was NOT sound.\n")
                .toString();
    }
}
