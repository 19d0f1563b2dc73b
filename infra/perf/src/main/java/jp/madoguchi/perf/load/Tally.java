package jp.madoguchi.perf.load;

import jp.madoguchi.perf.meter.Latencies;
import org.jspecify.annotations.Nullable;

/** What one worker saw. Not for several threads at once: every worker has its own, joined at the end. */
public final class Tally {

    private static final int SERVER_ERROR = 500;

    private final Latencies latencies = new Latencies();
    private long refused;
    private long errors;
    private long serverErrors;
    private @Nullable String firstError;

    /** Asks, and counts the answer's time and whether it is what was expected. */
    public Answer ask(Question question, int... expected) throws InterruptedException {
        long start = System.nanoTime();
        Answer answer = question.ask();
        latencies.add(System.nanoTime() - start);
        judge(answer, expected);
        return answer;
    }

    /** Counts an answer without its time: a step on the way to the one that is measured. */
    public Answer pass(Question question, int... expected) throws InterruptedException {
        Answer answer = question.ask();
        judge(answer, expected);
        return answer;
    }

    /** Counts something that took a time and went well. */
    public void done(long nanos) {
        latencies.add(nanos);
    }

    /** Counts a clean "no". */
    public void refuse() {
        refused++;
    }

    /** Counts a failure that no answer tells of. */
    public void fail(String message) {
        errors++;
        if (firstError == null) {
            firstError = message;
        }
    }

    private void judge(Answer answer, int... expected) {
        for (int status : expected) {
            if (answer.status() == status) {
                return;
            }
        }
        if (answer.status() >= SERVER_ERROR || answer.status() == 0) {
            serverErrors++;
        }
        fail(answer.request() + " answered " + answer.status());
    }

    /** Joins what another worker saw. */
    public void add(Tally other) {
        latencies.addAll(other.latencies);
        refused += other.refused;
        addErrors(other);
    }

    /** Takes over the failures of a phase that is not measured itself. */
    public void addErrors(Tally other) {
        errors += other.errors;
        serverErrors += other.serverErrors;
        if (firstError == null) {
            firstError = other.firstError;
        }
    }

    public Latencies latencies() {
        return latencies;
    }

    public long refused() {
        return refused;
    }

    public long errors() {
        return errors;
    }

    /** Answers of 500 and above, and requests that got none. */
    public long serverErrors() {
        return serverErrors;
    }

    /** What went wrong first, or null. */
    public @Nullable String firstError() {
        return firstError;
    }

    /** A request that is about to be sent. */
    @FunctionalInterface
    public interface Question {
        Answer ask() throws InterruptedException;
    }
}
