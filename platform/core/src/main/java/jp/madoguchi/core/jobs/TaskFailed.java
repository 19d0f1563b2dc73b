package jp.madoguchi.core.jobs;

/** A task could not do its work now; the message holds no personal data. */
public final class TaskFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where the cause holds what may not be logged. */
    public TaskFailed(String message) {
        super(message);
    }

    /** With a cause that may be logged. */
    public TaskFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
