package jp.madoguchi.base.port;

import java.util.Map;

/**
 * One thing that was done, for the audit trail.
 *
 * @param action      what was done, in the past tense with dots: {@code booking.made}
 * @param subjectType the kind of thing it was done to: {@code booking}
 * @param subjectId   the id of that thing; never personal data
 * @param detail      further facts as text; never personal data
 */
public record AuditEntry(String action, String subjectType, String subjectId, Map<String, String> detail) {

    public AuditEntry {
        detail = Map.copyOf(detail);
    }

    /** An entry without further facts. */
    public static AuditEntry of(String action, String subjectType, String subjectId) {
        return new AuditEntry(action, subjectType, subjectId, Map.of());
    }
}
