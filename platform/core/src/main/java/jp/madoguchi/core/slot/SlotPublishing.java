package jp.madoguchi.core.slot;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotPlan.Planned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes slots from the weekly hours. Publishing the same range again adds what is missing and removes nothing. */
@Service
public class SlotPublishing {
    /** The longest range of days. */
    public static final int MOST_DAYS = 92;

    private final JdbcClient jdbc;
    private final Facilities facilities;
    private final OpenDays openDays;
    private final AuditTrail audit;
    private final Clock clock;

    SlotPublishing(JdbcClient jdbc, Facilities facilities, OpenDays openDays, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.facilities = facilities;
        this.openDays = openDays;
        this.audit = audit;
        this.clock = clock;
    }

    /** What {@link #publish} would do. The range is at most {@link #MOST_DAYS} days. */
    public PublishPreview preview(long facilityId, LocalDate from, LocalDate to) {
        SlotPlan plan = plan(facilityId, from, to);
        Set<Start> there = jdbc.sql(
                        "SELECT day, start FROM slot WHERE facility_id = ? AND slot_group = ? AND day BETWEEN ? AND ?")
                .params(facilityId, SlotGroups.CARD, from, to)
                .query((row, number) ->
                        new Start(row.getObject("day", LocalDate.class), row.getObject("start", LocalTime.class)))
                .set();
        List<Planned> added = plan.slots().stream()
                .filter(slot -> !there.contains(new Start(slot.day(), slot.start())))
                .toList();
        int days = plan.slots().stream()
                .map(Planned::day)
                .collect(Collectors.toSet())
                .size();
        int places = added.stream().mapToInt(Planned::capacity).sum();
        return new PublishPreview(days, added.size(), places, plan.slots().size() - added.size(), plan.skipped());
    }

    /** Adds the slots of the range (both days included). */
    @Transactional
    public PublishResult publish(long facilityId, LocalDate from, LocalDate to) {
        List<Planned> slots = plan(facilityId, from, to).slots();
        int added = slots.isEmpty() ? 0 : insert(facilityId, slots);
        audit.record(new AuditEntry(
                "slot.published",
                "facility",
                Long.toString(facilityId),
                Map.of("from", from.toString(), "to", to.toString(), "added", Integer.toString(added))));
        return new PublishResult(added, slots.size() - added);
    }

    private int insert(long facilityId, List<Planned> slots) {
        return jdbc.sql("""
                        INSERT INTO slot (facility_id, slot_group, day, start, minutes, capacity, published_at)
                        SELECT ?, ?, p.day, p.start, p.minutes, p.capacity, ?
                        FROM unnest(?::date[], ?::time[], ?::smallint[], ?::smallint[])
                             AS p (day, start, minutes, capacity)
                        ORDER BY p.day, p.start
                        ON CONFLICT (facility_id, slot_group, day, start) DO NOTHING
                        """)
                .param(facilityId)
                .param(SlotGroups.CARD)
                .param(JapanTime.db(clock.instant()))
                .param(slots.stream().map(slot -> slot.day().toString()).toArray(String[]::new))
                .param(slots.stream().map(slot -> slot.start().toString()).toArray(String[]::new))
                .param(slots.stream().map(Planned::minutes).toArray(Integer[]::new))
                .param(slots.stream().map(Planned::capacity).toArray(Integer[]::new))
                .update();
    }

    private SlotPlan plan(long facilityId, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new IllegalArgumentException("A range is 1 to " + MOST_DAYS + " days");
        }
        facilities.get(facilityId);
        return SlotPlan.of(facilities.hours(facilityId), from, to, day -> openDays.closedReason(facilityId, day));
    }

    private record Start(LocalDate day, LocalTime start) {}
}
