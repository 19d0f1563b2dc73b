package jp.madoguchi.perf.report;

import java.util.List;
import java.util.Locale;

/** Figures in aligned columns. */
public final class FigureRows {

    private static final String ROW = "%-7s %-71s %4s %8s %9s %8s %9s %7s %6s  %7s %7s %7s %7s %7s%n";

    private FigureRows() {}

    /** An empty line, the heads of the columns, and a row for each. */
    public static String of(List<Figures> figures) {
        StringBuilder text = new StringBuilder(4000);
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
        figures.forEach(one -> row(text, one));
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

    private static String decimal(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
