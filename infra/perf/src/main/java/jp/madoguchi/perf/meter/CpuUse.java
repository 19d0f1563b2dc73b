package jp.madoguchi.perf.meter;

/**
 * CPU time in milliseconds.
 *
 * @param application the server that was asked; 0 where there is none
 * @param compilers the part of it that compiled code: high while a server warms up
 * @param database PostgreSQL with all its processes
 * @param generator this process, which makes the load
 */
public record CpuUse(long application, long compilers, long database, long generator) {

    public static final CpuUse NONE = new CpuUse(0, 0, 0, 0);

    public CpuUse plus(CpuUse other) {
        return new CpuUse(
                application + other.application,
                compilers + other.compilers,
                database + other.database,
                generator + other.generator);
    }

    CpuUse since(CpuUse earlier) {
        return new CpuUse(
                application - earlier.application,
                compilers - earlier.compilers,
                database - earlier.database,
                generator - earlier.generator);
    }
}
