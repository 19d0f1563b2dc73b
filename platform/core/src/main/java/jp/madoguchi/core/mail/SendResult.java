package jp.madoguchi.core.mail;

/** What came of handing a mail to the mail service; reasons hold no personal data. */
sealed interface SendResult {

    /** It was taken. */
    record Taken(String messageId) implements SendResult {}

    /**
     * It was surely not taken, and may be later.
     *
     * @param unreachable whether the service did not answer at all
     */
    record Later(String reason, boolean unreachable) implements SendResult {}

    /** It will never be taken. */
    record Refused(String reason) implements SendResult {}

    /** It was handed over and no answer came. */
    record Unknown(String reason) implements SendResult {}
}
