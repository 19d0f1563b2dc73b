package jp.madoguchi.core.migration;

/** What an old name stands for. */
public enum NameKind {
    FACILITY,
    PROCEDURE
}
