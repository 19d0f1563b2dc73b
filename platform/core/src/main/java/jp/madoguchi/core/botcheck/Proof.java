package jp.madoguchi.core.botcheck;

/**
 * What came back with a form for a {@link Challenge}; "" for nothing.
 *
 * @param ticket the challenge's
 * @param work the number that a script found
 * @param answer what a person typed
 */
public record Proof(String ticket, String work, String answer) {

    /** Nothing. */
    public static final Proof NONE = new Proof("", "", "");
}
