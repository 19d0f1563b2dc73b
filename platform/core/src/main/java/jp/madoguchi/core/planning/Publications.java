package jp.madoguchi.core.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.jobs.CityTasks;
import jp.madoguchi.core.jobs.PlannedTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a range of days at many places. A few are done at once, all of them or none; many by a task, place by place. */
@Service
public class Publications {
    /** Up to so many places are published within the request. */
    public static final int AT_ONCE = 4;

    private final PublicationRows rows;
    private final PlacePublication place;
    private final Facilities facilities;
    private final CityTasks tasks;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Clock clock;

    Publications(
            PublicationRows rows,
            PlacePublication place,
            Facilities facilities,
            CityTasks tasks,
            AuditTrail audit,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.place = place;
        this.facilities = facilities;
        this.tasks = tasks;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Publishes, or has it done.
     *
     * @param ids of places that the actor sees; others are passed over
     * @param from first day; the range is at most {@link SlotPlanner#MOST_DAYS} days
     */
    @Transactional
    public UUID publish(List<Long> ids, LocalDate from, LocalDate to) {
        List<Long> places = facilities.all().stream()
                .map(FacilityView::id)
                .filter(ids::contains)
                .sorted()
                .toList();
        UUID id = UUID.randomUUID();
        rows.insert(id, from, to, actor.get(), clock.instant(), places);
        audit.record(new AuditEntry(
                "slot.publication-ordered",
                "publication",
                id.toString(),
                Map.of("from", from.toString(), "to", to.toString(), "places", Integer.toString(places.size()))));
        if (places.size() <= AT_ONCE) {
            places.forEach(one -> place.publish(id, one));
            rows.done(id);
        } else {
            tasks.ensure(new PlannedTask(PublicationTask.NAME, id.toString(), clock.instant()));
        }
        return id;
    }

    /** How far a publication is. */
    public Optional<PublicationView> find(UUID id) {
        return rows.find(id);
    }

    /** The latest ones, newest first. */
    public List<PublicationView> latest() {
        return rows.latest();
    }
}
