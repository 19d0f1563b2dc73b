package jp.madoguchi.stack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import jp.madoguchi.stack.StackException;

/** Waiting for something outside of this JVM. */
public final class Waiting {

    private static final long STEP_MILLIS = 50;

    private Waiting() {}

    /**
     * Asks again and again until the answer is yes.
     *
     * @return false when it was not yes within the time
     */
    public static boolean until(Duration atMost, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting.", e);
        }
    }
}
