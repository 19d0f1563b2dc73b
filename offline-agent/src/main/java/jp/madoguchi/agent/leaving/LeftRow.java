package jp.madoguchi.agent.leaving;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet: what left, told without the people in it.
 *
 * @param id the sheet's number
 * @param count how many people or rows
 * @param fields the names of the fields, parted by 、
 * @param actor who took it out
 * @param reason empty where none is asked for
 * @param secondPerson who confirmed it, or null
 */
public record LeftRow(
        long id,
        Instant at,
        Way way,
        String title,
        long count,
        String fields,
        String actor,
        String reason,
        @Nullable String secondPerson) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Asia/Tokyo. */
    public LocalDateTime localTime() {
        return LocalDateTime.ofInstant(at, TOKYO);
    }

    public List<String> fieldList() {
        return List.of(fields.split("、", -1));
    }
}
