package jp.madoguchi.core.audit;

import java.util.List;

/** The recorded acts of the bound city, for staff. */
public abstract class AuditLog {

    /** The newest acts, newest first. */
    public abstract List<AuditRow> latest(int limit);

    /** The acts on one subject, newest first. */
    public abstract List<AuditRow> of(String subjectType, String subjectId);
}
