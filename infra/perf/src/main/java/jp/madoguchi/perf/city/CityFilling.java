package jp.madoguchi.perf.city;

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
import jp.madoguchi.core.settings.WaitingMode;
import jp.madoguchi.core.settings.WaitingSettings;
import jp.madoguchi.core.slot.SlotPublishing;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.perf.city.PreparedCity.RushSlot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two places, two months of slots (16 a day), and the people, through core's own services. */
@Service
class CityFilling {

    private static final int DAYS = 60;
    private static final int SHOWN_DAYS = 20;
    private static final int SOONEST = 4;

    private final Facilities facilities;
    private final SlotPublishing publishing;
    private final InviteeImport invitees;
    private final CitySettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    CityFilling(
            Facilities facilities,
            SlotPublishing publishing,
            InviteeImport invitees,
            CitySettings settings,
            JdbcClient jdbc,
            Clock clock) {
        this.facilities = facilities;
        this.publishing = publishing;
        this.invitees = invitees;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public PreparedCity fill(City city, int count) {
        settings.set(Settings.PUBLISH_DAYS, DAYS, Actor.system("bench"));
        // Every request is to be answered, however many come at once; the waiting room is measured by "rush".
        settings.set(WaitingSettings.MODE, WaitingMode.OFF, Actor.system("bench"));
        long office = place("office", "市役所 一階窓口");
        long rushOffice = place("rush", "駅前出張所");
        People people = People.make(count, clock);
        invitees.apply(people.records().stream(), "bench");
        return new PreparedCity(
                city.hosts().iterator().next(),
                city.schema(),
                office,
                rushOffice,
                firstOfTwentyDays(office),
                rushSlots(rushOffice),
                people.tokens());
    }

    private long place(String code, String name) {
        FacilityDetails details = new FacilityDetails(code, name, "測定市中央一丁目一番地", "000-000-0000", "", 1, true);
        long id = saved(facilities.create(details));
        List<WeeklyHours> hours = Stream.of(DayOfWeek.values())
                .map(day ->
                        new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, Preparer.RUSH_PLACES, null))
                .toList();
        saved(facilities.setHours(id, hours));
        LocalDate today = LocalDate.now(clock);
        publishing.publish(id, today, today.plusDays(DAYS));
        return id;
    }

    /** Holidays close the places: the first twenty days in a row without one, or with the fewest. */
    private LocalDate firstOfTwentyDays(long office) {
        return jdbc.sql("""
                        SELECT first.day::date FROM generate_series(?::date, ?::date, INTERVAL '1 day') AS first (day)
                        ORDER BY (SELECT count(*) FROM slot s WHERE s.facility_id = ?
                                  AND s.day >= first.day::date AND s.day < first.day::date + ?) DESC, first.day
                        LIMIT 1
                        """)
                .params(
                        LocalDate.now(clock).plusDays(SOONEST),
                        LocalDate.now(clock).plusDays((long) DAYS - SHOWN_DAYS),
                        office,
                        SHOWN_DAYS)
                .query(LocalDate.class)
                .single();
    }

    private List<RushSlot> rushSlots(long office) {
        return jdbc.sql("SELECT id, day FROM slot WHERE facility_id = ? AND day >= ? ORDER BY day, start")
                .params(office, LocalDate.now(clock).plusDays(2L * SOONEST))
                .query((row, number) -> new RushSlot(row.getLong("id"), row.getObject("day", LocalDate.class)))
                .list();
    }

    private static long saved(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> saved.id();
            case SaveResult.Invalid invalid -> throw new IllegalStateException("Refused: " + invalid.problems());
        };
    }
}
