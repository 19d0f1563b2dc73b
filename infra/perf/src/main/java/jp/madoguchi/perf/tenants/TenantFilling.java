package jp.madoguchi.perf.tenants;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.facility.WeeklyHours;
import jp.madoguchi.core.invitee.InviteeImport;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.perf.city.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two places with {@value #DAYS} days of slots, 16 a day, and a few people, through core's own services. */
@Service
class TenantFilling {

    static final int DAYS = 30;
    static final int PLACES = 2;

    /** As many sessions as a city needs that is asked alone. */
    static final int PEOPLE = TenantCalendars.VISITORS;

    private static final int SHOWN_DAYS = 20;
    private static final int SOONEST = 4;
    private static final int CAPACITY = 5;

    private final Facilities facilities;
    private final SlotPublishing publishing;
    private final InviteeImport invitees;
    private final CitySettings settings;
    private final Clock clock;

    TenantFilling(
            Facilities facilities,
            SlotPublishing publishing,
            InviteeImport invitees,
            CitySettings settings,
            Clock clock) {
        this.facilities = facilities;
        this.publishing = publishing;
        this.invitees = invitees;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Tenant fill(City city) {
        settings.set(Settings.PUBLISH_DAYS, DAYS, Actor.system("bench"));
        long office = place("office", "市役所 一階窓口");
        place("branch", "駅前出張所");
        People people = People.make(PEOPLE, clock);
        invitees.apply(people.records().stream(), "bench");
        String calendar = "/calendar?facility=" + office + "&from="
                + LocalDate.now(clock).plusDays(SOONEST) + "&days=" + SHOWN_DAYS + "&view=grid&places=1";
        return new Tenant(city.code(), city.name(), city.mainHost(), city.cluster(), calendar, people.tokens());
    }

    private long place(String code, String name) {
        FacilityDetails details = new FacilityDetails(code, name, "測定市中央一丁目一番地", "000-000-0000", "", 1, true);
        long id = saved(facilities.create(details));
        List<WeeklyHours> hours = Stream.of(DayOfWeek.values())
                .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, CAPACITY, null))
                .toList();
        saved(facilities.setHours(id, hours));
        LocalDate today = LocalDate.now(clock);
        publishing.publish(id, today, today.plusDays(DAYS));
        return id;
    }

    private static long saved(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> saved.id();
            case SaveResult.Invalid invalid -> throw new IllegalStateException("Refused: " + invalid.problems());
        };
    }
}
