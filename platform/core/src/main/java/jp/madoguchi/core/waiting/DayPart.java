package jp.madoguchi.core.waiting;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When in the day somebody can come. */
public enum DayPart {
    ANY(null, null),
    /** Starts before noon. */
    MORNING(null, LocalTime.NOON),
    /** Starts from noon on. */
    AFTERNOON(LocalTime.NOON, null);

    private final @Nullable LocalTime from;
    private final @Nullable LocalTime to;

    DayPart(@Nullable LocalTime from, @Nullable LocalTime to) {
        this.from = from;
        this.to = to;
    }

    /** As it stands in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of a code; empty for anything else. */
    public static Optional<DayPart> ofCode(@Nullable String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    static DayPart of(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from != null ? AFTERNOON : to != null ? MORNING : ANY;
    }

    /** The first start, or null for the day's first. */
    @Nullable
    LocalTime from() {
        return from;
    }

    /** Starts are before this, or null for the day's last. */
    @Nullable
    LocalTime to() {
        return to;
    }

    boolean has(LocalTime start) {
        return (from == null || !start.isBefore(from)) && (to == null || start.isBefore(to));
    }
}
