package jp.madoguchi.agent.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file that was written or imported.
 *
 * @param people how many rows it carries
 * @param fields codes of the personal fields in it, separated by blanks
 * @param scope CHANGES or WHOLE
 * @param arrivedAt when the city took it, as its receipt says
 * @param added people that were new; with the counts that follow, null while nothing is known
 * @param receiptIn the file that told the city of it
 */
record FileRow(
        String direction,
        long sequence,
        String fileName,
        String contentSha256,
        int people,
        String fields,
        String actor,
        Instant at,
        String scope,
        @Nullable Instant arrivedAt,
        @Nullable Integer added,
        @Nullable Integer changed,
        @Nullable Integer ended,
        @Nullable Integer unchanged,
        @Nullable Integer refused,
        @Nullable Long receiptIn) {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    public @Nullable LocalDateTime arrivedTime() {
        return arrivedAt == null ? null : LocalDateTime.ofInstant(arrivedAt, TOKYO);
    }

    /** People that the other side took. */
    public int taken() {
        return count(added) + count(changed) + count(ended) + count(unchanged);
    }

    private static int count(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    public boolean whole() {
        return scope.equals("WHOLE");
    }

    public LocalDateTime localTime() {
        return LocalDateTime.ofInstant(at, TOKYO);
    }

    public List<String> fieldCodes() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(" "));
    }
}
