package jp.madoguchi.agent.audit;

import java.time.LocalDateTime;

/**
 * One row as it is shown.
 *
 * @param id the record's number
 * @param at Asia/Tokyo
 * @param key of the action's text
 * @param actor who did it; empty when nobody was signed in
 * @param subject kind and id of what it was done to
 * @param detail further facts in one line
 */
public record AuditLine(
        long id, LocalDateTime at, String key, String action, String actor, String subject, String detail) {}
