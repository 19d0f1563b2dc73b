package jp.madoguchi.perf.report;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as a table for people or as JSON for programs. */
public final class ReportText {

    private static final String ROW = "%-7s %-71s %4s %8s %9s %8s %9s %7s %6s  %7s %7s %7s %7s %7s%n";

    private ReportText() {}

    /** The report as one JSON object. */
    public static String json(Report report) {
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
        text.append(String.format(
                Locale.ROOT,
                "%n" + ROW,
                "",
                "",
                "at",
                "",
                "per",
                "p50",
                "p99",
                "",
                "",
                "app",
                "its jit",
                "db",
                "both",
                "load"));
        text.append(String.format(
                Locale.ROOT,
                ROW,
                "",
                "",
                "once",
                "requests",
                "second",
                "ms",
                "ms",
                "refused",
                "errors",
                "CPU ms",
                "CPU ms",
                "CPU ms",
                "CPU ms",
                "CPU ms"));
        report.measurements().forEach(figures -> row(text, figures));
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

    private static void row(StringBuilder text, Figures one) {
        Figures.CpuMs cpu = one.cpuMsPerRequest();
        text.append(String.format(
                Locale.ROOT,
                ROW,
                one.id(),
                one.title(),
                one.concurrency(),
                one.requests(),
                decimal(one.requestsPerSecond(), 1),
                decimal(one.p50Ms(), 2),
                decimal(one.p99Ms(), 2),
                one.refused(),
                one.errors(),
                decimal(cpu.application(), 3),
                decimal(cpu.compilers(), 3),
                decimal(cpu.database(), 3),
                decimal(cpu.total(), 3),
                decimal(cpu.generator(), 3)));
        List<Double> rounds = one.cpuMsPerRequestByRound();
        if (one.firstError() != null) {
            text.append("        first error: ").append(one.firstError()).append('\n');
        }
        if (rounds.size() > 1) {
            text.append("        both by round: ").append(rounds).append('\n');
        }
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
