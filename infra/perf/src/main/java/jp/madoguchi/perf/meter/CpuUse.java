package jp.madoguchi.perf.meter;

/**
 * CPU time in milliseconds.
 *
 * @param application the server that was asked; 0 where there is none
 * @param database PostgreSQL with all its processes
 * @param generator this process, which makes the load
 */
public record CpuUse(long application, long database, long generator) {

    public static final CpuUse NONE = new CpuUse(0, 0, 0);

    public CpuUse plus(CpuUse other) {
        return new CpuUse(application + other.application, database + other.database, generator + other.generator);
    }

    CpuUse since(CpuUse earlier) {
        return new CpuUse(
                application - earlier.application, database - earlier.database, generator - earlier.generator);
    }
}
