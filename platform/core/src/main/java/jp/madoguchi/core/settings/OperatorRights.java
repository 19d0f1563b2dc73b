package jp.madoguchi.core.settings;

/** The most that a visiting operator may be given. */
public enum OperatorRights {
    VIEW_ONLY,
    /** The rights of one of the city's groups. */
    AS_GROUP
}
