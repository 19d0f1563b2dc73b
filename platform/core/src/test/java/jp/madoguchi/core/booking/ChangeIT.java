package jp.madoguchi.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.core.BookingTown;
import jp.madoguchi.core.CoreTest;
import jp.madoguchi.core.TestCities;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.invitee.ResidentSession;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.DeadlineSettings;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BoardSlot;
import jp.madoguchi.core.slot.FreedPlaces;
import jp.madoguchi.core.tenancy.CityScope;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.testkit.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoreTest
class ChangeIT {
    private static final Actor TEST = Actor.system("test");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestCities cities;

    @Autowired
    private BookingService bookings;

    @Autowired
    private BookingChanges changes;

    @Autowired
    private CitySettings settings;

    @Autowired
    private FreedPlaces freed;

    @Autowired
    private JdbcClient jdbc;

    private BookingTown town;

    @BeforeEach
    void town() {
        town = new BookingTown(context);
    }

    @Test
    @Requirement({"R097", "R098"})
    void a_booking_moves_to_another_place_and_keeps_its_number_and_people() {
        inKurume(() -> {
            long here = town.place(2);
            long there = town.place(2);
            Booked booked = book(here, 0, 2);
            MoveCommand command = keep(booked, there, 3);

            assertThat(changes.move(command))
                    .isEqualTo(new MoveResult.Moved(booked.view().id()));

            BookingView now = bookings.activeOf(booked.session().inviteeId()).orElseThrow();
            assertThat(now.number()).isEqualTo(booked.view().number());
            assertThat(now.facilityId()).isEqualTo(there);
            assertThat(now.start()).isEqualTo(LocalTime.of(10, 30));
            assertThat(now.people()).hasSize(2);
            assertThat(town.slot(here, 0).booked()).isZero();
            assertThat(town.slot(there, 3).booked()).isEqualTo(2);
            assertThat(actions(now.id())).contains("booking.made", "booking.moved");
            assertThat(mails(now.id())).contains("CHANGED:PLANNED", "REMINDER:SKIPPED", "REMINDER:PLANNED");
        });
    }

    @Test
    void a_change_that_is_confirmed_twice_is_made_once() {
        inKurume(() -> {
            long place = town.place(1);
            Booked booked = book(place, 0, 1);
            MoveCommand command = keep(booked, place, 1);

            assertThat(changes.move(command)).isInstanceOf(MoveResult.Moved.class);
            assertThat(changes.move(command)).isEqualTo(new MoveResult.Nothing());
            assertThat(booked(place)).containsExactly(0, 1, 0);
        });
    }

    @Test
    void a_window_that_shows_an_older_choice_confirms_nothing() {
        inKurume(() -> {
            long place = town.place(1);
            Booked booked = book(place, 0, 1);
            MoveCommand older = keep(booked, place, 1);
            keep(booked, place, 2);

            assertThat(changes.move(older)).isEqualTo(new MoveResult.ChosenAnew());
            assertThat(booked(place)).containsExactly(1, 0, 1);
        });
    }

    @Test
    void a_full_time_leaves_the_booking_where_it_is() {
        inKurume(() -> {
            long place = town.place(1);
            Booked booked = book(place, 0, 1);
            book(place, 1, 1);

            assertThat(changes.hold(command(booked, place, 1), booked.ref())).isEqualTo(new HoldResult.Full());
            assertThat(changes.hold(command(booked, place, 0), booked.ref()))
                    .isEqualTo(new HoldResult.Closed("booking.change.same"));

            MoveCommand lost = keep(booked, place, 2);
            town.letExpire(booked.session());
            book(place, 2, 1);
            assertThat(changes.move(lost)).isEqualTo(new MoveResult.Refused("booking.change.full"));
            assertThat(booked(place)).containsExactly(1, 1, 1);
            assertThat(bookings.activeOf(booked.session().inviteeId())).contains(booked.view());
        });
    }

    @Test
    @Requirement({"R099", "R114"})
    void after_its_own_deadline_a_booking_is_not_changed_and_the_other_deadline_still_counts() {
        inKurume(() -> {
            long place = town.place(2);
            Booked booked = book(place, 0, 1);
            with(DeadlineSettings.CHANGE_RESIDENT.days(), 60, () -> {
                ChangeRights rights = changes.rights(booked.view(), Audience.RESIDENT);
                assertThat(rights.change()).isFalse();
                assertThat(rights.cancel()).isTrue();
                assertThat(changes.hold(command(booked, place, 1), booked.ref()))
                        .isEqualTo(new HoldResult.Closed("booking.change.too-late"));
                assertThat(join(booked, town.people(1).getFirst()))
                        .isEqualTo(new AddPersonResult.Refused(AddPersonResult.Reason.TOO_LATE));
            });
            with(DeadlineSettings.CANCEL_RESIDENT.days(), 60, () -> {
                assertThat(bookings.cancel(booked.ref())).isEqualTo(new CancelResult.TooLate());
                assertThat(bookings.cancel(new BookingRef(booked.view().id(), null, Audience.STAFF)))
                        .isEqualTo(new CancelResult.Cancelled());
            });
        });
    }

    @Test
    @Requirement("R099")
    void a_new_time_whose_deadline_has_passed_is_refused() {
        inKurume(() -> {
            long place = town.place(2);
            Booked booked = book(place, 0, 1);
            with(
                    DeadlineSettings.BOOK_RESIDENT.days(),
                    60,
                    () -> assertThat(changes.hold(command(booked, place, 1), booked.ref()))
                            .isEqualTo(new HoldResult.Closed("slot.closed.deadline")));
        });
    }

    @Test
    @Requirement({"R087", "R097"})
    void a_family_member_joins_and_leaves_while_the_time_is_kept() {
        inKurume(() -> {
            long place = town.place(2);
            Booked booked = book(place, 0, 1);
            BookablePerson child = town.people(1).getFirst();

            assertThat(join(booked, child)).isEqualTo(new AddPersonResult.Added(2));
            assertThat(join(booked, child)).isEqualTo(new AddPersonResult.Refused(AddPersonResult.Reason.IN_GROUP));
            assertThat(booked(place)).containsExactly(2, 0, 0);
            assertThat(bookings.activeOf(child.personId()))
                    .map(BookingView::number)
                    .contains(booked.view().number());

            assertThat(changes.leave(booked.ref(), child.personId())).isEqualTo(new LeaveResult.Left(1));
            assertThat(changes.leave(booked.ref(), child.personId())).isEqualTo(new LeaveResult.NotThere());
            assertThat(changes.leave(booked.ref(), booked.session().inviteeId()))
                    .isEqualTo(new LeaveResult.Last());
            assertThat(booked(place)).containsExactly(1, 0, 0);
            assertThat(bookings.activeOf(child.personId())).isEmpty();
            assertThat(actions(booked.view().id())).contains("booking.person-joined", "booking.person-left");
        });
    }

    @Test
    void a_person_for_whom_there_is_no_room_joins_with_the_next_time_that_is_chosen() {
        inKurume(() -> {
            long place = town.place(1);
            long large = town.place(3);
            Booked booked = book(place, 0, 1);
            BookablePerson child = town.people(1).getFirst();

            assertThat(join(booked, child)).isEqualTo(new AddPersonResult.Refused(AddPersonResult.Reason.NO_ROOM));
            assertThat(changes.draft(booked.session().hash()).orElseThrow().joining())
                    .extracting(PersonView::inviteeId)
                    .containsExactly(child.personId());
            assertThat(changes.hold(command(booked, place, 1), booked.ref())).isEqualTo(new HoldResult.Full());
            assertThat(changes.move(keep(booked, large, 0))).isInstanceOf(MoveResult.Moved.class);

            assertThat(bookings.activeOf(child.personId()).orElseThrow().people())
                    .extracting(PersonView::inviteeId)
                    .containsExactly(booked.session().inviteeId(), child.personId());
            assertThat(town.slot(large, 0).booked()).isEqualTo(2);
            assertThat(town.slot(place, 0).booked()).isZero();
        });
    }

    @Test
    @Requirement({"R100", "R150", "R151"})
    void whoever_has_a_booking_or_the_card_cannot_join() {
        inKurume(() -> {
            long place = town.place(5);
            Booked booked = book(place, 0, 1);
            Booked other = book(place, 1, 1);
            BookablePerson issued = town.people(1).getFirst();
            town.importAll(List.of(town.ended(issued)));

            assertThat(join(booked, other.person()))
                    .isEqualTo(new AddPersonResult.Refused(AddPersonResult.Reason.ALREADY_BOOKED));
            assertThat(join(booked, issued)).isInstanceOf(AddPersonResult.Refused.class);
            assertThat(booked(place)).containsExactly(1, 1, 0);
        });
    }

    @Test
    @Requirement("R151")
    void a_procedure_that_is_free_may_be_booked_twice() {
        inKurume(() -> {
            long place = town.place(5);
            jdbc.sql("UPDATE procedure SET one_active = false WHERE code = 'issue'")
                    .update();
            try {
                Booked booked = book(place, 0, 1);
                bookings.hold(command(booked, place, 1));
                assertThat(bookings.complete(town.complete(booked.session(), "")))
                        .isInstanceOf(BookingResult.Booked.class);
            } finally {
                jdbc.sql("UPDATE procedure SET one_active = true WHERE code = 'issue'")
                        .update();
            }
            assertThat(booked(place)).containsExactly(1, 1, 0);
        });
    }

    @Test
    void a_cancelled_place_comes_back_after_its_quiet_time() {
        inKurume(() -> {
            long place = town.place(1);
            Booked booked = book(place, 0, 1);
            with(
                    Settings.QUIET_TO,
                    30,
                    () -> with(Settings.QUIET_FROM, 10, () -> {
                        assertThat(bookings.cancel(booked.ref())).isEqualTo(new CancelResult.Cancelled());
                        assertThat(bookings.cancel(booked.ref())).isEqualTo(new CancelResult.NotFound());
                    }));
            assertThat(town.slot(place, 0).booked()).isEqualTo(1);
            UUID id = jdbc.sql("SELECT id FROM freed_place WHERE slot_id = ?")
                    .param(town.slot(place, 0).slotId())
                    .query(UUID.class)
                    .single();
            assertThat(freed.comeBack(id))
                    .hasValueSatisfying(at -> assertThat(at)
                            .isBetween(
                                    Instant.now().plusSeconds(9 * 60),
                                    Instant.now().plusSeconds(31 * 60)));

            jdbc.sql("UPDATE freed_place SET returns_at = ? WHERE id = ?")
                    .params(JapanTime.db(Instant.now().minusSeconds(1)), id)
                    .update();
            assertThat(freed.comeBack(id)).isEmpty();
            assertThat(freed.comeBack(id)).isEmpty();
            assertThat(town.slot(place, 0).booked()).isZero();
        });
    }

    @Test
    void a_booking_of_another_city_or_of_somebody_else_is_not_there() {
        Booked foreign = CityScope.call(cities.miura(), () -> book(town.place(2), 0, 1));
        inKurume(() -> {
            long place = town.place(2);
            Booked own = book(place, 0, 1);
            Booked stranger = book(place, 1, 1);
            for (UUID id : List.of(foreign.view().id(), stranger.view().id())) {
                BookingRef ref = BookingRef.byResident(id, own.session().inviteeId());
                assertThat(changes.hold(command(own, place, 2), ref))
                        .isEqualTo(new HoldResult.Closed("booking.change.gone"));
                assertThat(changes.leave(ref, stranger.session().inviteeId())).isEqualTo(new LeaveResult.NotThere());
                assertThat(bookings.cancel(ref)).isEqualTo(new CancelResult.NotFound());
            }
            assertThat(booked(place)).containsExactly(1, 1, 0);
        });
    }

    private record Booked(BookablePerson person, ResidentSession session, BookingView view) {
        BookingRef ref() {
            return BookingRef.byResident(view.id(), session.inviteeId());
        }
    }

    private Booked book(long place, int slot, int people) {
        List<BookablePerson> group = town.people(people);
        ResidentSession session = town.signIn(group.getFirst());
        bookings.hold(HoldCommand.byResident(
                session.hash(), session.inviteeId(), town.slot(place, slot).slotId()));
        group.subList(1, people)
                .forEach(person -> bookings.addPerson(
                        session.hash(), person.reservationNumber(), BookingTown.PASSWORD, "192.0.2.9"));
        BookingResult.Booked made = (BookingResult.Booked) bookings.complete(town.complete(session, ""));
        return new Booked(
                group.getFirst(),
                session,
                bookings.activeOf(session.inviteeId())
                        .filter(view -> view.id().equals(made.booking().id()))
                        .orElseThrow());
    }

    private AddPersonResult join(Booked booked, BookablePerson person) {
        return changes.join(
                booked.session().hash(),
                booked.ref(),
                Credentials.reservation(person.reservationNumber(), BookingTown.PASSWORD),
                Proof.NONE,
                "192.0.2.9");
    }

    private HoldCommand command(Booked booked, long place, int slot) {
        return HoldCommand.byResident(
                booked.session().hash(),
                booked.session().inviteeId(),
                town.slot(place, slot).slotId());
    }

    private MoveCommand keep(Booked booked, long place, int slot) {
        HoldResult result = changes.hold(command(booked, place, slot), booked.ref());
        assertThat(result).isInstanceOf(HoldResult.Held.class);
        return new MoveCommand(
                booked.session().hash(),
                booked.ref(),
                ((HoldResult.Held) result).holdId(),
                town.slot(place, slot).slotId());
    }

    private List<Integer> booked(long place) {
        return town.slots(place).subList(0, 3).stream().map(BoardSlot::booked).toList();
    }

    private List<String> actions(UUID booking) {
        return jdbc.sql("SELECT action FROM audit WHERE subject_id = ? ORDER BY id")
                .param(booking.toString())
                .query(String.class)
                .list();
    }

    private List<String> mails(UUID booking) {
        return jdbc.sql("SELECT kind || ':' || state FROM mail WHERE booking_id = ?")
                .param(booking)
                .query(String.class)
                .list();
    }

    private <T> void with(Setting<T> setting, T value, Runnable work) {
        T before = settings.get(setting);
        settings.set(setting, value, TEST);
        try {
            work.run();
        } finally {
            settings.set(setting, before, TEST);
        }
    }

    private void inKurume(Runnable work) {
        CityScope.run(cities.kurume(), work);
    }
}
