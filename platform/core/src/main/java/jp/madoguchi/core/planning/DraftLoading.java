package jp.madoguchi.core.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.NewSlot;
import jp.madoguchi.core.slot.PlannedSlot;
import jp.madoguchi.core.slot.SlotCapacities;
import jp.madoguchi.core.slot.SlotPublishing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an order needs: two statements, and two more where hours are asked for or people are there. */
@Component
class DraftLoading {
    private final JdbcClient jdbc;
    private final SlotCapacities slots;
    private final SlotPublishing publishing;
    private final OpenDays openDays;
    private final Clock clock;

    DraftLoading(JdbcClient jdbc, SlotCapacities slots, SlotPublishing publishing, OpenDays openDays, Clock clock) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.publishing = publishing;
        this.openDays = openDays;
        this.clock = clock;
    }

    /** What the order would do as things are now. */
    Draft draft(PlanOrder order) {
        return draft(order, read(order));
    }

    /** As {@link #draft(PlanOrder)}, with every slot it changes locked until the transaction ends. */
    Draft lockedDraft(PlanOrder order) {
        List<PlannedSlot> there = read(order);
        List<Long> ids = draft(order, there).changes().stream()
                .map(SlotChange::slotId)
                .filter(java.util.Objects::nonNull)
                .map(Long.class::cast)
                .toList();
        Map<Long, PlannedSlot> locked =
                slots.lock(ids).stream().collect(Collectors.toMap(PlannedSlot::id, Function.identity()));
        return draft(
                order,
                there.stream().map(slot -> locked.getOrDefault(slot.id(), slot)).toList());
    }

    PlanPreview preview(Draft draft) {
        List<SlotChange> stranding = draft.stranding();
        List<Long> ids = stranding.stream()
                .map(SlotChange::slotId)
                .filter(java.util.Objects::nonNull)
                .map(Long.class::cast)
                .toList();
        List<Stranded> visits = ids.isEmpty() ? List.of() : visits(ids);
        int people = visits.stream().mapToInt(Stranded::places).sum();
        int there = stranding.stream().mapToInt(SlotChange::least).sum();
        return new PlanPreview(
                draft.changes(),
                draft.left(),
                visits.stream().map(Stranded::visit).toList(),
                Math.max(0, there - people),
                SeenSlots.of(draft.changes()));
    }

    private Draft draft(PlanOrder order, List<PlannedSlot> there) {
        Situation situation = new Situation(
                JapanTime.now(clock), there, hours(order), day -> openDays.shutReason(order.facilityId(), day));
        return switch (order) {
            case PlanOrder.Change change -> ChangeDraft.of(change, situation);
            case PlanOrder.Copy copy -> CopyDraft.of(copy, situation);
        };
    }

    private List<PlannedSlot> read(PlanOrder order) {
        return switch (order) {
            case PlanOrder.Change change ->
                read(order, change.selection().first(), change.selection().last());
            case PlanOrder.Copy copy -> {
                List<PlannedSlot> there = new ArrayList<>(week(order, copy.source()));
                copy.targets().forEach(target -> there.addAll(week(order, target)));
                yield there;
            }
        };
    }

    private List<PlannedSlot> week(PlanOrder order, LocalDate monday) {
        return read(order, monday, monday.plusDays(6));
    }

    private List<PlannedSlot> read(PlanOrder order, LocalDate from, LocalDate to) {
        return slots.between(order.facilityId(), order.slotGroup(), from, to);
    }

    private List<NewSlot> hours(PlanOrder order) {
        return order instanceof PlanOrder.Change(long facility, String group, Selection selection, SlotAction action)
                        && action instanceof SlotAction.Reopen
                ? publishing.planned(facility, group, selection.first(), selection.last())
                : List.of();
    }

    private List<Stranded> visits(Collection<Long> slotIds) {
        return jdbc.sql("""
                        SELECT b.number, b.day, b.start, b.people, s.places FROM booking_slot s
                        JOIN booking b ON b.id = s.booking_id
                        WHERE s.slot_id = ANY (?::bigint[]) AND b.state = 'BOOKED' ORDER BY b.day, b.start, b.number
                        """)
                .param(slotIds.toArray(Long[]::new))
                .query((row, number) -> new Stranded(
                        new StrandedVisit(
                                UnambiguousAlphabet.grouped(row.getString("number")),
                                row.getObject("day", LocalDate.class),
                                row.getObject("start", java.time.LocalTime.class),
                                row.getInt("people")),
                        row.getInt("places")))
                .list();
    }

    private record Stranded(StrandedVisit visit, int places) {}
}
