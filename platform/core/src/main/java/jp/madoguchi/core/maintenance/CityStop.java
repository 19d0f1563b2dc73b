package jp.madoguchi.core.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.MaintenanceApproval;

/**
 * A stop as one city was told of it.
 *
 * @param city       code
 * @param leadDays   days before the stop within which the city wanted to be told
 * @param insideLead it was told later than that, for an emergency
 * @param approval   what it needed from the city when it was planned
 */
public record CityStop(Stop stop, String city, int leadDays, boolean insideLead, MaintenanceApproval approval) {

    /** The last day on which the city's answer is in time. */
    public LocalDate answerBy() {
        return LeadTime.startDay(stop.startsAt()).minusDays(leadDays);
    }

    public boolean needsApproval() {
        return approval != MaintenanceApproval.NOT_NEEDED;
    }

    /** True when an answer given at this instant comes after its last day. */
    public boolean late(Instant at) {
        return LocalDate.ofInstant(at, JapanTime.ZONE).isAfter(answerBy());
    }
}
