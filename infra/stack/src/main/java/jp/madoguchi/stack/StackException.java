package jp.madoguchi.stack;

/** A part of the stack cannot start or stop; the message is one sentence for the developer at the terminal. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A refusal whose reason is known. */
    public StackException(String message) {
        super(message);
    }

    /** A refusal with the failure that led to it. */
    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
