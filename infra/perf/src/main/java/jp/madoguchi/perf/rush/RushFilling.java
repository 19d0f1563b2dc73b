package jp.madoguchi.perf.rush;

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
import jp.madoguchi.perf.city.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One place with slots for so many people over twenty days, and the people, through core's own services. */
@Service
class RushFilling {

    private static final int SHOWN_DAYS = 60;
    private static final int FIRST = 5;
    private static final int DAYS = 20;
    private static final int SLOTS_A_DAY = 16;
    private static final Actor BENCH = Actor.system("bench");

    private final Facilities facilities;
    private final SlotPublishing publishing;
    private final InviteeImport invitees;
    private final CitySettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    RushFilling(
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

    /**
     * Fills the bound city.
     *
     * @param places about so many
     * @param line whether it has a waiting room
     */
    @Transactional
    public RushCity fill(City city, int places, int count, boolean line) {
        settings.set(Settings.PUBLISH_DAYS, SHOWN_DAYS, BENCH);
        settings.set(WaitingSettings.MODE, line ? WaitingMode.AUTOMATIC : WaitingMode.OFF, BENCH);
        LocalDate from = LocalDate.now(clock).plusDays(FIRST);
        int capacity = Math.ceilDiv(places, DAYS * SLOTS_A_DAY);
        int days = Math.ceilDiv(places, capacity * SLOTS_A_DAY);
        long office = place(capacity, from, from.plusDays(days - 1L));
        People people = People.make(count, clock);
        invitees.apply(people.records().stream(), "bench");
        long there = jdbc.sql("SELECT coalesce(sum(capacity), 0) FROM slot WHERE facility_id = ?")
                .param(office)
                .query(Long.class)
                .single();
        return new RushCity(city.mainHost(), city.schema(), office, from, there, people.tokens());
    }

    private long place(int capacity, LocalDate from, LocalDate to) {
        long id = saved(facilities.create(
                new FacilityDetails("office", "市役所 一階窓口", "測定市中央一丁目一番地", "000-000-0000", "", 1, true)));
        List<WeeklyHours> hours = Stream.of(DayOfWeek.values())
                .map(day -> new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0), 30, capacity, null))
                .toList();
        saved(facilities.setHours(id, hours));
        publishing.publish(id, from, to);
        return id;
    }

    private static long saved(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> saved.id();
            case SaveResult.Invalid invalid -> throw new IllegalStateException("Refused: " + invalid.problems());
        };
    }
}
