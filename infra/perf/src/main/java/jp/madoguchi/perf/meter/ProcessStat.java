package jp.madoguchi.perf.meter;

/**
 * The fields of {@code /proc/PID/stat} that tell CPU time, in ticks (proc_pid_stat(5)).
 *
 * @param name of the program or thread
 * @param parent process id of the parent
 * @param own user and system time of the process
 * @param reaped user and system time of children that have ended and were waited for
 */
record ProcessStat(String name, long parent, long own, long reaped) {

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int REAPED_USER = 13;
    private static final int REAPED_SYSTEM = 14;

    /** The name stands in parentheses and may itself hold blanks and parentheses. */
    static ProcessStat parse(String line) {
        int end = line.lastIndexOf(')');
        String[] fields = line.substring(end + 2).split(" ");
        return new ProcessStat(
                line.substring(line.indexOf('(') + 1, end),
                Long.parseLong(fields[PARENT]),
                Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]),
                Long.parseLong(fields[REAPED_USER]) + Long.parseLong(fields[REAPED_SYSTEM]));
    }
}
