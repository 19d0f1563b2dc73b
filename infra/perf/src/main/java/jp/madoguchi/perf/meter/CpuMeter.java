package jp.madoguchi.perf.meter;

import java.util.OptionalLong;

/**
 * Reads the CPU time of the processes that take part in a measurement.
 *
 * @param application process id of the server that is asked, or empty where the database is asked directly
 * @param postmaster process id of PostgreSQL's first process
 */
public record CpuMeter(OptionalLong application, long postmaster) {

    /** Everything used so far. */
    public CpuUse read() {
        return new CpuUse(
                application.isPresent() ? ProcessCpu.millis(application.getAsLong()) : 0,
                application.isPresent() ? ProcessCpu.millisOfCompilers(application.getAsLong()) : 0,
                ProcessCpu.millisOfFamily(postmaster),
                ProcessCpu.millis(ProcessHandle.current().pid()));
    }

    /** Used since an earlier reading. */
    public CpuUse since(CpuUse earlier) {
        return read().since(earlier);
    }
}
