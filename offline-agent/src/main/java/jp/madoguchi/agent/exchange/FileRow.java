package jp.madoguchi.agent.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A sealed file that was written or imported.
 *
 * @param people how many rows it carries
 * @param fields codes of the personal fields in it, separated by blanks
 */
record FileRow(
        String direction,
        long sequence,
        String fileName,
        String contentSha256,
        int people,
        String fields,
        String actor,
        Instant at) {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public LocalDateTime localTime() {
        return LocalDateTime.ofInstant(at, TOKYO);
    }

    public List<String> fieldCodes() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
    }
}
