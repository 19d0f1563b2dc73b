package jp.madoguchi.admin.slots;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityView;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.procedure.ProcedureView;
import jp.madoguchi.core.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place, group and week that somebody has asked for, or the first ones. */
@Component
class Choosing {
    private static final int YEARS = 3;

    private final Facilities facilities;
    private final Procedures procedures;
    private final Clock clock;

    Choosing(Facilities facilities, Procedures procedures, Clock clock) {
        this.facilities = facilities;
        this.procedures = procedures;
        this.clock = clock;
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** Empty when the actor sees no such place, or none at all. */
    Optional<Chosen> choose(@Nullable Long facility, @Nullable String group, @Nullable LocalDate day) {
        List<FacilityView> places = facilities.all();
        List<Chosen.Group> groups = groups();
        LocalDate monday = near(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return places.stream()
                .filter(place -> facility == null || place.id() == facility)
                .findFirst()
                .flatMap(place -> groups.stream()
                        .filter(one -> group == null || one.code().equals(group))
                        .findFirst()
                        .or(() -> groups.stream().findFirst())
                        .map(one -> new Chosen(places, groups, place, one, monday)));
    }

    private LocalDate near(@Nullable LocalDate day) {
        LocalDate today = today();
        boolean far = day != null && (day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS)));
        return day == null || far ? today : day;
    }

    private List<Chosen.Group> groups() {
        List<ProcedureView> catalogue = procedures.catalogue();
        return procedures.groups().stream()
                .map(group -> new Chosen.Group(
                        group,
                        catalogue.stream()
                                .filter(one -> one.slotGroup().equals(group))
                                .map(ProcedureView::name)
                                .collect(Collectors.joining("・"))))
                .filter(group -> !group.label().isEmpty())
                .toList();
    }
}
