package jp.madoguchi.admin.group;

/** What became of a change to a group. */
public enum GroupResult {
    DONE,
    /** The code is not two to thirty small letters, digits and hyphens. */
    BAD_CODE,
    /** The name is empty or longer than forty characters. */
    BAD_NAME,
    /** Another group has that code or name. */
    TAKEN,
    /** There is no such group any more. */
    GONE,
    /** Somebody is in it. */
    HAS_MEMBERS,
    /** It is one that every city has. */
    BUILT_IN;

    /** Message key of the sentence that says what to do. */
    public String key() {
        return "admin-group.result." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
