package jp.madoguchi.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.booking.BookingResult;
import jp.madoguchi.core.booking.BookingService;
import jp.madoguchi.core.booking.BookingView;
import jp.madoguchi.core.booking.HoldCommand;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.invitee.SignIn;
import jp.madoguchi.core.invitee.SignInResult;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class SettingsDeskIT {
    private static final Actor YAMADA = new Actor(Actor.Kind.STAFF, "miura.yamada", "山田 花子");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private SettingsDesk desk;

    @Autowired
    private CitySettings settings;

    @Autowired
    private BookingService bookings;

    @Autowired
    private JdbcClient jdbc;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    @Requirement("R132")
    void a_change_holds_at_once_in_this_city_alone_and_its_history_says_who_and_from_what() {
        Map<String, String> typed = Map.of("avail.fewThreshold", "２０％");
        int other = CityScope.call(cities.kurume(), () -> desk.history().size());
        CityScope.run(cities.miura(), () -> {
            GroupState before = desk.group(SettingGroup.SLOTS);
            assertThat(save(SettingGroup.SLOTS, before.version(), typed, 0)).isEqualTo(new SettingsOutcome.Saved(1));
            assertThat(settings.get(Settings.FEW_THRESHOLD)).isEqualTo(new FewThreshold(20, true));
            assertThat(desk.history().getFirst())
                    .returns("avail.fewThreshold", SettingChange::key)
                    .returns("20%", SettingChange::to)
                    .returns("山田 花子", SettingChange::by);
            assertThat(state(SettingGroup.SLOTS, "avail.fewThreshold"))
                    .returns("20%", SettingState::value)
                    .returns("2", SettingState::preset)
                    .returns("山田 花子", SettingState::changedBy);
        });
        CityScope.run(cities.kurume(), () -> {
            assertThat(settings.get(Settings.FEW_THRESHOLD)).isEqualTo(new FewThreshold(2, false));
            assertThat(desk.history()).hasSize(other);
        });
    }

    @Test
    void the_second_of_two_people_who_edit_at_once_is_told_and_changes_nothing() {
        CityScope.run(cities.miura(), () -> {
            int seen = desk.group(SettingGroup.SIGN_IN).version();
            assertThat(save(SettingGroup.SIGN_IN, seen, Map.of("login.qr", "false"), 0))
                    .isInstanceOf(SettingsOutcome.Saved.class);
            assertThat(save(SettingGroup.SIGN_IN, seen, Map.of("login.qr", "true"), 0))
                    .isEqualTo(new SettingsOutcome.Stale());
            assertThat(settings.get(Settings.LOGIN_QR)).isFalse();
            settings.set(Settings.LOGIN_QR, true, YAMADA);
        });
    }

    @Test
    void one_wrong_value_among_right_ones_saves_none_and_names_the_setting() {
        CityScope.run(cities.miura(), () -> {
            int seen = desk.group(SettingGroup.BOOKING).version();
            int minutes = settings.get(Settings.HOLD_MINUTES);
            Map<String, String> typed = Map.of("hold.minutes", "15", "group.max", "9");
            assertThat(save(SettingGroup.BOOKING, seen, typed, 0))
                    .isInstanceOfSatisfying(
                            SettingsOutcome.NotYet.class,
                            no -> assertThat(no.plan().problems().getFirst().field())
                                    .isEqualTo("group.max"));
            assertThat(settings.get(Settings.HOLD_MINUTES)).isEqualTo(minutes);
            assertThat(desk.group(SettingGroup.BOOKING).version()).isEqualTo(seen);
        });
    }

    @Test
    void bookings_that_would_not_fit_are_listed_first_and_are_never_rewritten() {
        BookingView pair = CityScope.call(cities.kurume(), () -> book(town.place(4), 2));
        CityScope.run(cities.kurume(), () -> {
            Map<String, String> typed = Map.of("group.max", "1", "contact.phone", "REQUIRED");
            SettingsPlan plan = desk.plan(SettingGroup.BOOKING, typed);
            assertThat(plan.stranded())
                    .filteredOn(one -> one.number().equals(pair.number()))
                    .extracting(StrandedBooking::reason)
                    .contains("settings.impact.group-max");
            int seen = desk.group(SettingGroup.BOOKING).version();
            assertThat(save(SettingGroup.BOOKING, seen, typed, plan.stranded().size() - 1))
                    .isInstanceOf(SettingsOutcome.NotYet.class);
            assertThat(settings.get(Settings.GROUP_MAX)).isEqualTo(5);

            assertThat(save(SettingGroup.BOOKING, seen, typed, plan.stranded().size()))
                    .isInstanceOf(SettingsOutcome.Saved.class);
            assertThat(bookings.activeOf(invitee(pair))).get().isEqualTo(pair);
            settings.set(Settings.GROUP_MAX, 5, YAMADA);
            settings.set(Settings.CONTACT_PHONE, FieldUse.OFF, YAMADA);
        });
        CityScope.run(
                cities.miura(),
                () -> assertThat(desk.plan(SettingGroup.BOOKING, Map.of("group.max", "1"))
                                .stranded())
                        .noneMatch(one -> one.number().equals(pair.number())));
    }

    private SignInResult signIn(BookablePerson person) {
        return town.the(SignIn.class).byNumber(person.reservationNumber(), BookingTown.PASSWORD, "192.0.2.7");
    }

    private SettingsOutcome save(SettingGroup group, int seen, Map<String, String> typed, int accepted) {
        return desk.save(group, seen, typed, accepted, YAMADA);
    }

    private SettingState state(SettingGroup group, String key) {
        return desk.group(group).settings().stream()
                .filter(state -> state.setting().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private BookingView book(long place, int people) {
        List<BookablePerson> persons = town.people(people);
        ResidentSession session = town.signIn(persons.getFirst());
        bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
        persons.stream()
                .skip(1)
                .forEach(person -> bookings.addPerson(
                        session.hash(), person.reservationNumber(), BookingTown.PASSWORD, "192.0.2.8"));
        return ((BookingResult.Booked) bookings.complete(town.complete(session, ""))).booking();
    }

    private void book(long place, ResidentSession session) {
        bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, 0).slotId()));
        assertThat(bookings.complete(town.complete(session, ""))).isInstanceOf(BookingResult.Booked.class);
    }

    private java.util.UUID invitee(BookingView booking) {
        return jdbc.sql("SELECT invitee_id FROM booking_person WHERE booking_id = ? ORDER BY position LIMIT 1")
                .param(booking.id())
                .query(java.util.UUID.class)
                .single();
    }
}
