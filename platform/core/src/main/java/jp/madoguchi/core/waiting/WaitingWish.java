package jp.madoguchi.core.waiting;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import jp.madoguchi.core.mail.EmailAddress;

/**
 * What somebody waits for. Hides itself in {@link #toString()}.
 *
 * @param facilityIds places, or empty for any
 * @param from first day
 * @param to last day
 * @param people how many come together, 1 to 5
 */
public record WaitingWish(
        Set<Long> facilityIds, LocalDate from, LocalDate to, DayPart part, int people, EmailAddress email) {

    public WaitingWish {
        facilityIds = Set.copyOf(facilityIds);
        if (to.isBefore(from) || people < 1 || people > 5) {
            throw new IllegalArgumentException("A wish has a range of days and 1 to 5 people");
        }
    }

    Long[] places() {
        return new TreeSet<>(facilityIds).toArray(Long[]::new);
    }

    @Override
    public String toString() {
        return "WaitingWish[hidden]";
    }
}
