package jp.madoguchi.perf.report;

import java.util.List;
import jp.madoguchi.perf.load.Sample;
import jp.madoguchi.perf.load.Tally;
import jp.madoguchi.perf.meter.CpuUse;
import jp.madoguchi.perf.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * All blocks of one scenario together.
 *
 * @param requests answers whose time was taken; for (c) whole journeys
 * @param refused clean refusals among them
 * @param serverErrors answers of 500 and above, and requests without an answer; contained in {@code errors}
 * @param cpuMsPerRequest CPU milliseconds
 * @param cpuMsPerRequestByRound application and database together, a value for each round: how much the machine wavers
 * @param firstError what went wrong first, or null
 */
public record Figures(
        String id,
        String title,
        int concurrency,
        long requests,
        double requestsPerSecond,
        double p50Ms,
        double p99Ms,
        long refused,
        long errors,
        long serverErrors,
        CpuMs cpuMsPerRequest,
        List<Double> cpuMsPerRequestByRound,
        @Nullable String firstError) {

    private static final double NANOS = 1_000_000_000.0;

    /**
     * CPU milliseconds per request.
     *
     * @param compilers the part of the application that its JVM used to compile code
     * @param total application and database
     * @param generator what making the load took; no part of the total
     */
    public record CpuMs(double application, double compilers, double database, double total, double generator) {}

    /** Joins the blocks of a scenario. */
    public static Figures of(Scenario scenario, List<Sample> blocks) {
        Tally all = new Tally();
        CpuUse cpu = CpuUse.NONE;
        long nanos = 0;
        for (Sample block : blocks) {
            all.add(block.tally());
            cpu = cpu.plus(block.cpu());
            nanos += block.nanos();
        }
        long requests = all.latencies().count();
        return new Figures(
                scenario.id(),
                scenario.title(),
                scenario.concurrency(),
                requests,
                nanos == 0 ? 0 : Numbers.rounded(requests / (nanos / NANOS)),
                Numbers.rounded(all.latencies().percentile(50)),
                Numbers.rounded(all.latencies().percentile(99)),
                all.refused(),
                all.errors(),
                all.serverErrors(),
                perRequest(cpu, requests),
                blocks.stream().map(Figures::total).toList(),
                all.firstError());
    }

    private static double total(Sample block) {
        return perRequest(block.cpu(), block.tally().latencies().count()).total();
    }

    private static CpuMs perRequest(CpuUse cpu, long requests) {
        double divisor = Math.max(1, requests);
        return new CpuMs(
                Numbers.rounded(cpu.application() / divisor),
                Numbers.rounded(cpu.compilers() / divisor),
                Numbers.rounded(cpu.database() / divisor),
                Numbers.rounded((cpu.application() + cpu.database()) / divisor),
                Numbers.rounded(cpu.generator() / divisor));
    }
}
