package jp.madoguchi.core.lifecycle;

/** Where each step stands. What people can reach comes last in opening and first in erasing. */
public final class StepOrder {

    public static final int REGISTRY = 10;
    public static final int SCHEMA = 20;
    public static final int MIGRATIONS = 30;
    public static final int CONTENTS = 40;
    public static final int KEYS = 50;
    public static final int ACCOUNTS = 60;
    public static final int ADMINISTRATOR = 70;
    public static final int STORAGE = 80;
    public static final int DOOR = 90;

    public static final int ERASE_TASKS = 10;
    public static final int ERASE_ACCOUNTS = 20;
    public static final int ERASE_STORAGE = 30;
    public static final int ERASE_COPIES = 35;
    public static final int ERASE_SCHEMA = 40;
    public static final int ERASE_HOSTS = 50;
    public static final int ERASE_END = 90;

    private StepOrder() {}
}
