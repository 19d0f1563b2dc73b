package jp.madoguchi.core.facility;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.calendar.ChangeOutcome;
import jp.madoguchi.core.calendar.HoursSession;
import jp.madoguchi.core.calendar.PlaceWeeks;
import jp.madoguchi.core.kernel.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The places of the bound city. */
@Service
public class Facilities {
    private static final String COLUMNS = "id, code, name, address, phone, directions, display_order, open";

    private final JdbcClient jdbc;
    private final FacilityWriter writer;
    private final PlaceWeeks weeks;
    private final FacilityScope scope;

    Facilities(JdbcClient jdbc, FacilityWriter writer, PlaceWeeks weeks, FacilityScope scope) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.weeks = weeks;
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
        return problems.isEmpty() ? uniqueCode(() -> writer.insert(details)) : new SaveResult.Invalid(problems);
    }

    /**
     * Changes a place.
     *
     * @throws NoSuchFacility when the city has none
     */
    public SaveResult change(long id, FacilityDetails details) {
        List<Problem> problems = FacilityRules.problems(details);
        return problems.isEmpty() ? uniqueCode(() -> writer.update(id, details)) : new SaveResult.Invalid(problems);
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

    private static SaveResult uniqueCode(java.util.function.LongSupplier write) {
        try {
            return new SaveResult.Saved(write.getAsLong());
        } catch (DuplicateKeyException e) {
            return new SaveResult.Invalid(List.of(Problem.of("code", "facility.code.taken")));
        }
    }
}
