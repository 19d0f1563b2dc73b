package jp.madoguchi.core.audit;

import java.time.Instant;
import java.util.Map;

/** One recorded act. */
public record AuditRow(
        Instant at,
        String actorKind,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        Map<String, String> detail) {}
