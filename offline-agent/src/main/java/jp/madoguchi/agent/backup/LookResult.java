package jp.madoguchi.agent.backup;

/** What a look into a backup found. */
sealed interface LookResult {

    /** It opens, and every byte of it is genuine. */
    record Readable(RestoreDraft draft) implements LookResult {}

    /**
     * It cannot be used.
     *
     * @param key of the sentence that says why, and what to do
     */
    record Refused(String key) implements LookResult {}
}
