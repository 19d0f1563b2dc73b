package jp.madoguchi.admin.slots;

import java.time.LocalDate;
import jp.madoguchi.core.settings.PublishMode;
import jp.madoguchi.core.slot.PlaceHorizon;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A place's horizon as it is typed.
 *
 * @param first {@code city}, {@code date} or {@code after}
 * @param last {@code city} or a {@link PublishMode}
 */
public record HorizonForm(
        @Nullable String first,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate firstDate,

        @Nullable Integer firstAfter,
        @Nullable String last,
        @Nullable Integer days,
        @Nullable Integer weeks,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable Integer version) {

    static HorizonForm of(PlaceHorizon place) {
        String first = place.firstDate() != null ? "date" : place.firstAfter() != null ? "after" : "city";
        PublishMode mode = place.mode();
        return new HorizonForm(
                first,
                place.firstDate(),
                place.firstAfter(),
                mode == null ? "city" : mode.name(),
                mode == PublishMode.ROLLING_DAYS ? place.ahead() : null,
                mode == PublishMode.WEEKLY_RELEASE ? place.ahead() : null,
                place.until(),
                place.version());
    }

    /** Only what was chosen counts; a chosen date that is missing is told by the rules of the horizon. */
    PlaceHorizon read(long facilityId) {
        PublishMode mode = switch (last == null ? "" : last) {
            case "ROLLING_DAYS" -> PublishMode.ROLLING_DAYS;
            case "WEEKLY_RELEASE" -> PublishMode.WEEKLY_RELEASE;
            case "FIXED_DATE" -> PublishMode.FIXED_DATE;
            default -> null;
        };
        return new PlaceHorizon(
                facilityId,
                "date".equals(first) ? firstDate : null,
                "after".equals(first) ? (firstAfter == null ? Integer.valueOf(-1) : firstAfter) : null,
                mode,
                mode == PublishMode.ROLLING_DAYS ? days : mode == PublishMode.WEEKLY_RELEASE ? weeks : null,
                mode == PublishMode.FIXED_DATE ? until : null,
                version == null ? 0 : version);
    }

    /** A date that was chosen and not typed. */
    boolean firstMissing() {
        return "date".equals(first) && firstDate == null;
    }
}
