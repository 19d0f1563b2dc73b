package jp.madoguchi.perf.report;

import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as a table for people or as JSON for programs. */
public final class ReportText {

    private ReportText() {}

    /** A report as one JSON object. */
    public static String json(Object report) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(report);
    }

    /** The report in aligned columns. */
    public static String table(Report report) {
        StringBuilder text = new StringBuilder(8000);
        report.conditions()
                .forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-12s %s%n", name, value)));
        text.append(FigureRows.of(report.measurements()));
        text.append(String.format(
                Locale.ROOT,
                "%nPlaces sold in each rush, of 100: %s; refused %d, clean pages of 409 %d; oversold %d%n",
                report.soldPerRush(),
                report.refusals(),
                report.cleanRefusals(),
                report.oversold()));
        report.ratios().forEach((name, value) -> text.append(String.format(Locale.ROOT, "%s %.2f%n", name, value)));
        text.append('\n');
        report.aims().forEach(aim -> text.append(aim(aim)));
        text.append(report.sound() ? "The run was sound.\n" : "The run was NOT sound: oversold, or server errors.\n");
        return text.toString();
    }

    private static String aim(Aim aim) {
        return String.format(
                Locale.ROOT,
                "%-8s %-40s %s (%s)%n",
                aim.met() ? "met" : "NOT MET",
                aim.what(),
                decimal(aim.measured(), 2),
                (aim.what().contains("CPU ms") || aim.what().contains("times") ? "at most " : "of ")
                        + decimal(aim.limit(), 1));
    }

    private static String decimal(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
