package jp.madoguchi.perf.meter;

import java.util.List;
import java.util.OptionalLong;

/**
 * Reads the CPU time of the processes that take part in a measurement.
 *
 * @param application process id of the server that is asked, or empty where the database is asked directly
 * @param postmasters process ids of the first process of each PostgreSQL server
 */
public record CpuMeter(OptionalLong application, List<Long> postmasters) {

    /** Everything used so far. */
    public CpuUse read() {
        return new CpuUse(
                application.isPresent() ? ProcessCpu.millis(application.getAsLong()) : 0,
                application.isPresent() ? ProcessCpu.millisOfCompilers(application.getAsLong()) : 0,
                postmasters.stream().mapToLong(ProcessCpu::millisOfFamily).sum(),
                ProcessCpu.millis(ProcessHandle.current().pid()));
    }

    /** Used since an earlier reading. */
    public CpuUse since(CpuUse earlier) {
        return read().since(earlier);
    }
}
