package jp.madoguchi.base.port;

/** Records what was done; the row is written in the caller's transaction, so that both stand or neither. */
@FunctionalInterface
public interface AuditTrail {

    /** Adds an entry with the current actor and time. */
    void record(AuditEntry entry);
}
