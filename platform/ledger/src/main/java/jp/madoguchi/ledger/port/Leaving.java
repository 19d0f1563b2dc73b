package jp.madoguchi.ledger.port;

/**
 * What the ledger asks before data of people leave it, and tells when they did. A terminal without a network wants a
 * reason and a second person for a CSV; the cloud asks for the right alone.
 */
public interface Leaving {

    /**
     * Asks to let a CSV out, before its first byte is written.
     *
     * @param path the address, with its query, of the GET that gives the CSV; whoever was sent away comes back to it
     * @return {@link Answer.Go} once for each time it was allowed, and it is on record then
     * @throws jp.madoguchi.base.port.PermissionDenied when the actor may not take CSV out at all
     */
    Answer csv(LeavingContent content, String path);

    /**
     * Puts a print run on record, in the caller's transaction.
     *
     * @throws jp.madoguchi.base.port.PermissionDenied when the actor may not print
     */
    void printed(LeavingContent content);

    /** Whether it may leave now. */
    sealed interface Answer {

        /** It may, and it is on record: write it. */
        record Go() implements Answer {}

        /**
         * Not yet: send the browser there.
         *
         * @param address a path of this application
         */
        record Ask(String address) implements Answer {}
    }
}
