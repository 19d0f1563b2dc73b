package jp.madoguchi.agent.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.AuditEntry;

/**
 * One thing that was done.
 *
 * @param id counts from 1 without gaps
 * @param at to the millisecond
 * @param detail {@code key=value} lines sorted by key
 */
public record AuditRow(
        long id,
        Instant at,
        String actorKind,
        String actorId,
        String action,
        String subjectType,
        String subjectId,
        String detail) {

    static AuditRow of(long id, Instant at, Actor actor, AuditEntry entry) {
        return new AuditRow(
                id,
                at,
                actor.kind().name(),
                actor.id(),
                entry.action(),
                entry.subjectType(),
                entry.subjectId(),
                lines(entry.detail()));
    }

    /** What a row's seal covers: the seal of the row before, and every field with its length before it. */
    byte[] content(byte[] previous) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(previous);
        for (String field : new String[] {
            Long.toString(id),
            Long.toString(at.toEpochMilli()),
            actorKind,
            actorId,
            action,
            subjectType,
            subjectId,
            detail
        }) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            content.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            content.writeBytes(bytes);
        }
        return content.toByteArray();
    }

    private static String lines(Map<String, String> detail) {
        return new TreeMap<>(detail)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + "=" + fact.getValue())
                        .collect(Collectors.joining("\n"));
    }
}
