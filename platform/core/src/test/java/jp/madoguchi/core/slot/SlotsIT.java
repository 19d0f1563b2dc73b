package jp.madoguchi.core.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.booking.HoldResult;
import jp.madoguchi.core.facility.Facilities;
import jp.madoguchi.core.facility.FacilityDetails;
import jp.madoguchi.core.facility.SaveResult;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.DeadlineSettings;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CoreTest
class SlotsIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SlotPublishing publishing;

    @Autowired
    private Availability availability;

    @Autowired
    private CitySettings settings;

    @Autowired
    private Facilities facilities;

    @Autowired
    private BookingService bookings;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    @Requirement("R121")
    void publishing_again_adds_what_is_missing_and_removes_nothing() {
        CityScope.run(cities.miura(), () -> {
            long place = town.place(2);
            int there = town.slots(place).size();
            PublishPreview preview = publishing.preview(place, TODAY.plusDays(12), TODAY.plusDays(35));

            PublishResult result = publishing.publish(place, TODAY.plusDays(12), TODAY.plusDays(35));

            assertThat(preview.alreadyThere()).isEqualTo(there).isEqualTo(result.alreadyThere());
            assertThat(preview.newSlots()).isEqualTo(result.added());
            assertThat(town.slots(place)).hasSize(there + result.added());
        });
    }

    @Test
    @Requirement({"R112", "R113"})
    void a_slot_within_the_deadline_shows_no_places_and_cannot_be_held() {
        CityScope.run(cities.kurume(), () -> {
            long place = town.place(2);
            BoardSlot slot = town.slot(place, 0);
            ResidentSession session = town.signIn(town.people(1).getFirst());
            settings.set(DeadlineSettings.BOOK_RESIDENT.days(), 60, Actor.system("test"));
            try {
                HoldResult closed =
                        bookings.hold(HoldCommand.byResident(session.hash(), session.inviteeId(), slot.slotId()));
                assertThat(closed).isEqualTo(new HoldResult.Closed("slot.closed.deadline"));
                assertThat(level(place, slot, 1)).isEqualTo(Level.CLOSED);
            } finally {
                settings.set(DeadlineSettings.BOOK_RESIDENT.days(), 2, Actor.system("test"));
            }
            assertThat(level(place, slot, 2)).isNotEqualTo(Level.CLOSED);
        });
    }

    @Test
    void a_calendar_of_one_city_is_not_shown_in_another() {
        long miura = CityScope.call(cities.miura(), () -> town.place(5));
        BoardSlot slot = CityScope.call(cities.miura(), () -> town.slot(miura, 0));
        AvailabilityQuery query =
                AvailabilityQuery.cards(miura, "issue", TODAY, TODAY.plusDays(30), 1, Audience.RESIDENT);

        CityScope.run(
                cities.miura(), () -> assertThat(availability.of(query).times()).contains(LocalTime.of(9, 0)));
        CityScope.run(
                cities.kurume(),
                () -> assertThat(availability.of(query).days())
                        .flatExtracting(AvailableDay::slots)
                        .extracting(AvailableSlot::slotId)
                        .isNotEqualTo(List.of(slot.slotId())));
        assertThatThrownBy(() -> availability.of(query)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_code_belongs_to_one_place_of_a_city_and_the_second_is_told_so() {
        FacilityDetails details = new FacilityDetails("honcho", "本庁", "1-1", "046-882-1111", "", 1, true);
        CityScope.run(cities.miura(), () -> {
            assertThat(facilities.create(details)).isInstanceOf(SaveResult.Saved.class);
            assertThat(facilities.create(details)).isInstanceOf(SaveResult.Invalid.class);
        });
        CityScope.run(
                cities.kurume(), () -> assertThat(facilities.create(details)).isInstanceOf(SaveResult.Saved.class));
    }

    private Level level(long place, BoardSlot slot, int places) {
        return availability
                .of(AvailabilityQuery.cards(place, "issue", slot.day(), slot.day(), places, Audience.RESIDENT))
                .days()
                .getFirst()
                .slots()
                .getFirst()
                .level();
    }
}
