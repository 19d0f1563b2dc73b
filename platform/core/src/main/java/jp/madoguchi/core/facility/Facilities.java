package jp.madoguchi.core.facility;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.calendar.AcceptedChange;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.FutureVisits.FutureVisit;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.calendar.StrandedVisit;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The places of the bound city. */
@Service
public class Facilities {
    private static final String COLUMNS =
            "id, code, name, address, phone, directions, papers, map_picture, display_order, open";

    private final JdbcClient jdbc;
    private final FacilityWriter writer;
    private final PlaceWeeks weeks;
    private final AcceptedChange changes;
    private final FacilityScope scope;

    Facilities(JdbcClient jdbc, FacilityWriter writer, PlaceWeeks weeks, AcceptedChange changes, FacilityScope scope) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.weeks = weeks;
        this.changes = changes;
        this.scope = scope;
    }

    /** Places that residents may choose, in display order. */
    public List<FacilityView> open() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM facility WHERE open ORDER BY display_order, id")
                .query(FacilityRows::facility)
                .list();
    }

    /** Every place that the actor may see, in display order. */
    public List<FacilityView> all() {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM facility ORDER BY display_order, id")
                .query(FacilityRows::facility)
                .list()
                .stream()
                .filter(place -> scope.covers(place.id()))
                .toList();
    }

    /** The place with this id in the bound city, if the actor may see it. */
    public Optional<FacilityView> find(long id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM facility WHERE id = ?")
                .param(id)
                .query(FacilityRows::facility)
                .optional()
                .filter(place -> scope.covers(place.id()));
    }

    /**
     * The place with this id.
     *
     * @throws NoSuchFacility when the city has none
     */
    public FacilityView get(long id) {
        return find(id).orElseThrow(() -> new NoSuchFacility(id));
    }

    /** Adds a place. */
    public SaveResult create(FacilityDetails details) {
        List<Problem> problems = FacilityRules.problems(details);
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid(problems);
        }
        try {
            return new SaveResult.Saved(writer.insert(details));
        } catch (DuplicateKeyException e) {
            return new SaveResult.Invalid(List.of(Problem.of("code", "facility.code.taken")));
        }
    }

    /**
     * Changes a place. One that residents may not choose any more strands its booked visits.
     *
     * @param accepted how many booked visits that would not fit the person has seen and accepted
     * @throws NoSuchFacility when the city has none
     */
    public ChangeOutcome change(long id, FacilityDetails details, int accepted) {
        List<Problem> problems = FacilityRules.problems(details);
        if (!problems.isEmpty()) {
            return new ChangeOutcome.Invalid(problems);
        }
        boolean closes = get(id).details().open() && !details.open();
        try {
            return changes.run(accepted, ahead -> closes ? at(id, ahead) : List.of(), () -> writer.update(id, details));
        } catch (DuplicateKeyException e) {
            return ChangeOutcome.Invalid.of("code", "facility.code.taken");
        }
    }

    private static List<StrandedVisit> at(long id, List<FutureVisit> ahead) {
        return ahead.stream()
                .filter(visit -> visit.facilityId() == id)
                .map(visit -> new StrandedVisit(visit, "facility.stranded.closed", visit.place()))
                .toList();
    }

    /** Gives a place weekly hours that no other place uses; slots that are published already stay. */
    public SaveResult setHours(long id, List<WeeklyHours> hours) {
        get(id);
        Map<DayOfWeek, List<HoursSession>> week = hours.stream()
                .collect(Collectors.groupingBy(
                        WeeklyHours::day, Collectors.mapping(WeeklyHours::session, Collectors.toList())));
        return weeks.setOwn(id, week) instanceof ChangeOutcome.Invalid(List<Problem> problems)
                ? new SaveResult.Invalid(problems)
                : new SaveResult.Saved(id);
    }
}
