package jp.madoguchi.identity;

/** Whether an account can sign in now. */
public enum AccountState {
    ACTIVE,
    /** Stopped by an administrator. */
    DISABLED,
    /** Repeated failures: it waits, or for somebody who unlocks it. */
    LOCKED
}
