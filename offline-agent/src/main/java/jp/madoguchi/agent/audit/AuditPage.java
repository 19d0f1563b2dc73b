package jp.madoguchi.agent.audit;

import java.util.List;

/**
 * One page of the log, newest first.
 *
 * @param page counted from 1
 * @param pages at least 1
 * @param count of all rows that were found
 */
public record AuditPage(List<AuditLine> lines, int page, int pages, long count) {}
