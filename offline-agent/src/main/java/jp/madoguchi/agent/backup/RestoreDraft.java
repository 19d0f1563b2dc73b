package jp.madoguchi.agent.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.madoguchi.exchange.identity.ExchangeIdentity;

/**
 * A backup that was opened and waits for its confirmation: in the session's memory alone.
 *
 * @param file a copy in the terminal's own folder
 * @param key what opens it
 */
record RestoreDraft(
        Path file, ExchangeIdentity key, String city, String terminal, Instant madeAt, long cards, long users) {

    /** Asia/Tokyo. */
    public LocalDateTime localTime() {
        return LocalDateTime.ofInstant(madeAt, ZoneId.of("Asia/Tokyo"));
    }

    @Override
    public String toString() {
        return "RestoreDraft[" + madeAt + "]";
    }
}
