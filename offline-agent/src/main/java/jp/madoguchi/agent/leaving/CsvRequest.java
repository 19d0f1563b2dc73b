package jp.madoguchi.agent.leaving;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.ledger.port.LeavingContent;
import org.jspecify.annotations.Nullable;

/**
 * A CSV that somebody wants out; it lives in memory alone.
 *
 * @param user who wants it
 * @param path where it is given
 * @param at when it was asked for, or allowed
 * @param word reason and second person; null until it is allowed
 */
record CsvRequest(
        UUID id,
        long user,
        LeavingContent content,
        String path,
        Instant at,
        @Nullable Word word) {

    /** On whose word it leaves. */
    record Word(String reason, String secondPerson) {}

    CsvRequest allowed(Word given, Instant now) {
        return new CsvRequest(id, user, content, path, now, given);
    }
}
