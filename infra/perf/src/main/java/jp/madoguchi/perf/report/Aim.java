package jp.madoguchi.perf.report;

/**
 * What an issue asks for, and what was measured.
 *
 * @param measured in the unit that {@code what} names
 * @param limit the largest value that meets the aim
 */
public record Aim(String what, double measured, double limit, boolean met) {

    /** Met up to the limit; nothing measured (0) does not meet it. */
    public static Aim atMost(String what, double measured, double limit) {
        return new Aim(what, measured, limit, measured > 0 && measured <= limit);
    }

    /** Met by that number alone. */
    public static Aim exactly(String what, long measured, long wanted) {
        return new Aim(what, measured, wanted, measured == wanted);
    }
}
