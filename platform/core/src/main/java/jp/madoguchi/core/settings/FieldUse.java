package jp.madoguchi.core.settings;

/** Whether a form asks for a field (T3, T4). */
public enum FieldUse {
    OFF,
    OPTIONAL,
    REQUIRED
}
