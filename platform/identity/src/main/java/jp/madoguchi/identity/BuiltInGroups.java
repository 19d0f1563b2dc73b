package jp.madoguchi.identity;

import java.util.List;

/** The groups that every city's organisation has; a city may add its own. */
public final class BuiltInGroups {

    /** May do everything in its city. */
    public static final String ADMINISTRATOR = "administrator";

    /** Staff at the counter. */
    public static final String COUNTER = "counter";

    /** Operators of the call centre. */
    public static final String CALL_CENTRE = "callcentre";

    /** Staff of a branch: their own facility only. */
    public static final String BRANCH = "branch";

    /** Sees, and changes nothing. */
    public static final String VIEWER = "viewer";

    /** In the order of the screens. */
    public static final List<String> ALL = List.of(ADMINISTRATOR, COUNTER, CALL_CENTRE, BRANCH, VIEWER);

    private BuiltInGroups() {}
}
