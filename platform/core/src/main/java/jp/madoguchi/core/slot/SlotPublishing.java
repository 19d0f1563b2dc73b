package jp.madoguchi.core.slot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes slots from a place's hours. Publishing the same range again adds what is missing and removes nothing. */
@Service
public class SlotPublishing {
    /** The longest range of days. */
    public static final int MOST_DAYS = 92;

    private final SlotPlans plans;
    private final SlotCapacities slots;
    private final AuditTrail audit;

    SlotPublishing(SlotPlans plans, SlotCapacities slots, AuditTrail audit) {
        this.plans = plans;
        this.slots = slots;
        this.audit = audit;
    }

    /** The groups of procedures for which slots are made. */
    public List<String> groups() {
        return plans.groups();
    }

    /** The slots that the hours make in a range of at most {@link #MOST_DAYS} days, whether or not they are there. */
    public List<NewSlot> planned(long facilityId, String slotGroup, LocalDate from, LocalDate to) {
        return plan(plans.of(facilityId, slotGroup, from, to));
    }

    /** What {@link #publish} would do for all groups. The range is at most {@link #MOST_DAYS} days. */
    public PublishPreview preview(long facilityId, LocalDate from, LocalDate to) {
        return groups().stream()
                .map(group -> preview(facilityId, group, from, to))
                .reduce(new PublishPreview(0, 0, 0, 0, 0, List.of()), PublishPreview::plus);
    }

    /** Adds the slots of the range (both days included) for all groups. */
    @Transactional
    public PublishResult publish(long facilityId, LocalDate from, LocalDate to) {
        Set<NewSlot> added = new HashSet<>();
        int there = 0;
        for (String group : groups()) {
            PublishResult result = publish(facilityId, group, from, to);
            added.addAll(result.slots());
            there += result.alreadyThere();
        }
        return new PublishResult(Set.copyOf(added), there);
    }

    /** Adds the slots of the range (both days included) for one group. */
    @Transactional
    public PublishResult publish(long facilityId, String slotGroup, LocalDate from, LocalDate to) {
        List<NewSlot> plan = planned(facilityId, slotGroup, from, to);
        List<PlannedSlot> existing = slots.between(facilityId, slotGroup, from, to);
        return add(facilityId, slotGroup, plan, Publishable.of(plan, existing), new Range(from, to));
    }

    /** As {@link #publish}, but leaves every day on which there is a slot of the group already. */
    @Transactional
    public PublishResult publishEmptyDays(long facilityId, String slotGroup, LocalDate from, LocalDate to) {
        List<NewSlot> plan = planned(facilityId, slotGroup, from, to);
        List<PlannedSlot> existing = slots.between(facilityId, slotGroup, from, to);
        return add(facilityId, slotGroup, plan, Publishable.onEmptyDays(plan, existing), new Range(from, to));
    }

    private PublishResult add(
            long facilityId, String slotGroup, List<NewSlot> plan, Publishable publishable, Range range) {
        Set<NewSlot> added = slots.add(facilityId, slotGroup, publishable.added());
        if (!added.isEmpty()) {
            audit.record(new AuditEntry(
                    "slot.published",
                    "facility",
                    Long.toString(facilityId),
                    Map.of(
                            "from", range.from().toString(),
                            "to", range.to().toString(),
                            "group", slotGroup,
                            "added", Integer.toString(added.size()))));
        }
        return new PublishResult(added, plan.size() - added.size());
    }

    private PublishPreview preview(long facilityId, String slotGroup, LocalDate from, LocalDate to) {
        SlotPlan plan = plans.of(facilityId, slotGroup, from, to);
        List<NewSlot> planned = plan(plan);
        Publishable publishable = Publishable.of(planned, slots.between(facilityId, slotGroup, from, to));
        return new PublishPreview(
                planned.stream().map(NewSlot::day).collect(Collectors.toSet()).size(),
                publishable.added().size(),
                publishable.added().stream().mapToInt(NewSlot::capacity).sum(),
                publishable.there(),
                publishable.inTheWay(),
                plan.skipped());
    }

    private static List<NewSlot> plan(SlotPlan plan) {
        List<NewSlot> slots = new ArrayList<>();
        plan.slots().forEach(slot -> slots.add(new NewSlot(slot.day(), slot.start(), slot.minutes(), slot.capacity())));
        return List.copyOf(slots);
    }

    private record Range(LocalDate from, LocalDate to) {}
}
