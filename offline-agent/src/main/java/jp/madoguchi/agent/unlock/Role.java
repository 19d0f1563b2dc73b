package jp.madoguchi.agent.unlock;

import jp.madoguchi.base.port.Permission;

/** What a user of the terminal may do. */
public enum Role {
    /** 管理者: everything, users, log and backup among it. */
    ADMINISTRATOR,
    /** 取扱者: the work on the ledger, with what may leave it. */
    HANDLER,
    /** 閲覧者: looks, and changes nothing. */
    VIEWER;

    private static final String ADMINISTRATION = "agent.";
    private static final String SETTINGS = ".settings";
    private static final String LOOKING = ".view";

    /**
     * Rights whose code begins with {@code agent.} or ends with {@code .settings} are the administrator's, those that end
     * with {@code .view} everybody's.
     */
    public boolean allows(Permission permission) {
        return switch (this) {
            case ADMINISTRATOR -> true;
            case HANDLER ->
                !permission.code().startsWith(ADMINISTRATION)
                        && !permission.code().endsWith(SETTINGS);
            case VIEWER ->
                permission.code().endsWith(LOOKING) && !permission.code().startsWith(ADMINISTRATION);
        };
    }

    /** The key of its name. */
    public String key() {
        return "agent.role." + name();
    }
}
