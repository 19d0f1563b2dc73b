package jp.madoguchi.core.audit;

import java.time.Instant;

/**
 * What a city need not keep any more was deleted from its log; handled in the same transaction by whoever keeps notes of
 * staff for as long as the log.
 *
 * @param before everything older went
 */
public record OldLogDeleted(String city, Instant before) {}
