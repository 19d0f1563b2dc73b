package jp.madoguchi.stack.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Lines for the person who waits, each with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    /** Writes to a stream. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Says what is being done. */
    public synchronized void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", elapsed().toMillis() / 1000.0, line);
        out.flush();
    }

    /** Prints a text as it is. */
    public synchronized void print(String text) {
        out.println(text);
        out.flush();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
