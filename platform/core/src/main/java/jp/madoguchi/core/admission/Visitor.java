package jp.madoguchi.core.admission;

/**
 * Somebody who was let in.
 *
 * @param id drawn by lot; tells browsers apart and nothing else
 * @param since second since the epoch at which the visitor was let in
 * @param seen second since the epoch at which the pass was written
 */
record Visitor(long id, long since, long seen) {}
