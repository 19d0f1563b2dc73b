package jp.madoguchi.core.calls;

import java.util.Locale;

/** Why somebody has to be called. */
public enum CallReason {
    /** The recipient's server refused the mail. */
    BOUNCED,
    /** The recipient called the mail unwanted and will get none any more. */
    COMPLAINED,
    /** The mail service refused the mail. */
    REFUSED,
    /** The address is held back since an earlier mail. */
    SUPPRESSED,
    /** Days of attempts were in vain. */
    GAVE_UP,
    /** Nobody knows whether the mail left. */
    UNSURE;

    /** Key of its words in {@code messages/calls}. */
    public String key() {
        return "calls.reason." + name().toLowerCase(Locale.ROOT);
    }
}
