package jp.madoguchi.ledger.card;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move as it is typed.
 *
 * @param handedAt of a field of date and time: {@code 2026-11-21T09:05}
 */
public record MoveForm(
        @Nullable CardState to,
        @Nullable String reason,
        @Nullable EndReason endReason,
        @Nullable String handedAt,
        @Nullable String officer,
        @Nullable FaceMatch face,
        @Nullable List<String> paper) {

    static final int LONGEST = 200;

    public static MoveForm empty(@Nullable CardState to, String now, String officer) {
        return new MoveForm(to, "", null, now, officer, null, List.of());
    }

    /** What of it can be recorded; a time that cannot be read is as if it were not there. */
    public MoveFields fields(Papers papers) {
        return new MoveFields(
                shortened(reason),
                endReason,
                time(handedAt),
                shortened(officer),
                face,
                paper == null ? List.of() : papers.known(paper));
    }

    public boolean hasPaper(String name) {
        return paper != null && paper.contains(name);
    }

    private static String shortened(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        return typed.substring(
                0, typed.offsetByCodePoints(0, Math.min(LONGEST, typed.codePointCount(0, typed.length()))));
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
