package jp.madoguchi.core.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The named hours of the bound city. Who may see single places only changes patterns of those places only. */
@Service
public class HoursPatterns {
    private static final int LONGEST_NAME = 40;

    private final HoursRows rows;
    private final HoursWriter writer;
    private final GuardedChange guarded;
    private final FacilityScope scope;

    HoursPatterns(HoursRows rows, HoursWriter writer, GuardedChange guarded, FacilityScope scope) {
        this.rows = rows;
        this.writer = writer;
        this.guarded = guarded;
        this.scope = scope;
    }

    /** The city's patterns and those of the places that the actor may see, in display order. */
    public List<HoursPattern> all() {
        return rows.patterns().values().stream()
                .filter(pattern -> pattern.facilityId() == null || scope.covers(pattern.facilityId()))
                .toList();
    }

    /** One of them. */
    public Optional<HoursPattern> find(long id) {
        return all().stream().filter(pattern -> pattern.id() == id).findFirst();
    }

    /** How many weekdays of places use each pattern. */
    public Map<Long, Long> uses() {
        return rows.weeks().values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    /** Whether the actor may change what belongs to this place, or, with null, to the whole city. */
    public boolean mayChange(@Nullable Long facilityId) {
        return facilityId == null ? scope.facilities().isEmpty() : scope.covers(facilityId);
    }

    /**
     * Stores a pattern; one with id 0 is new, and the place of one that is there stays.
     *
     * @param accepted how many booked visits that would not fit the person has seen and accepted
     */
    public ChangeOutcome save(HoursPattern pattern, int accepted) {
        List<Problem> problems = new ArrayList<>(SessionRules.problems(pattern.sessions()));
        if (pattern.name().isBlank()) {
            problems.add(Problem.of("name", "hours.name.missing"));
        } else if (pattern.name().length() > LONGEST_NAME) {
            problems.add(Problem.of("name", "hours.name.long", LONGEST_NAME));
        }
        if (!mayChange(pattern.facilityId())) {
            problems.add(Problem.of("", "hours.scope"));
        }
        if (!problems.isEmpty()) {
            return new ChangeOutcome.Invalid(List.copyOf(problems));
        }
        try {
            return guarded.run(accepted, () -> pattern.id() == 0 ? writer.insert(pattern) : writer.update(pattern));
        } catch (DuplicateKeyException e) {
            return ChangeOutcome.Invalid.of("name", "hours.name.taken");
        }
    }

    /** Removes a pattern from the city, from every weekday and from every date that uses it. */
    public ChangeOutcome remove(HoursPattern pattern, int accepted) {
        return mayChange(pattern.facilityId())
                ? guarded.run(accepted, () -> writer.delete(pattern.id()))
                : ChangeOutcome.Invalid.of("", "hours.scope");
    }
}
