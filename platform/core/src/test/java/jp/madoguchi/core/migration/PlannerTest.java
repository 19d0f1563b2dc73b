package jp.madoguchi.core.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.migration.SlotBook.DayKey;
import jp.madoguchi.core.migration.SlotBook.Shape;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final UUID HANAKO = UUID.randomUUID();
    private static final UUID TARO = UUID.randomUUID();
    private static final MigrationChoices STRICT = MigrationChoices.FIRST;

    private final PlanStock stock = PlanStock.empty(
            (facility, day, start) -> start.getMinute() % 30 == 0 ? Optional.of(new Shape(30, 4)) : Optional.empty());

    PlannerTest() {
        stock.people().add("issue:hanako", HANAKO);
        stock.people().add("issue:taro", TARO);
        stock.slots().add(7, new DayKey(1, "card", DAY), TEN, new Shape(30, 3), 1);
    }

    @Test
    void a_known_person_at_a_time_with_room_is_taken() {
        Verdict verdict = planner(STRICT).booking(row(2, "K1", "hanako", TEN, 2));

        assertThat(verdict.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(verdict.inviteeId()).isEqualTo(HANAKO);
        assertThat(verdict.visit().slot().id()).isEqualTo(7);
        assertThat(verdict.visit().places()).isEqualTo(2);
        assertThat(verdict.overbooked()).isFalse();
    }

    @Test
    void one_more_than_the_slot_holds_is_refused_or_marked_as_staff_chose() {
        assertThat(planner(STRICT)
                        .booking(row(2, "K1", "hanako", TEN, 3))
                        .reason()
                        .key())
                .isEqualTo("migration.row.full");

        Verdict over = planner(with(MissingSlot.REFUSE, true)).booking(row(2, "K1", "hanako", TEN, 3));
        assertThat(over.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(over.overbooked()).isTrue();
        assertThat(over.reason().key()).isEqualTo("migration.row.overbooked");
    }

    @Test
    void the_same_person_twice_keeps_the_first_row_and_names_it() {
        Planner planner = planner(STRICT);
        planner.booking(row(5, "K1", "hanako", TEN, 1));

        Verdict second = planner.booking(row(9, "K2", "hanako", TEN, 1));
        assertThat(second.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(second.reason()).isEqualTo(Reason.of("booked-in-file", 5));
    }

    @Test
    void a_person_with_a_booking_of_ours_is_refused() {
        stock.visits().add(HANAKO, "issue", Visits.NOT_OF_THIS_FILE);

        assertThat(planner(STRICT)
                        .booking(row(2, "K1", "hanako", TEN, 1))
                        .reason()
                        .key())
                .isEqualTo("migration.row.booked-already");
    }

    @Test
    void the_same_citizen_under_two_cards_is_one_person() {
        stock.visits().citizen(HANAKO, "c1");
        stock.visits().citizen(TARO, "c1");
        Planner planner = planner(STRICT);
        planner.booking(row(2, "K1", "hanako", TEN, 1));

        assertThat(planner.booking(row(3, "K2", "taro", TEN, 1)).reason()).isEqualTo(Reason.of("booked-in-file", 2));
    }

    @Test
    void an_unknown_place_is_named() {
        BookingRow row = new BookingRow(2, "K1", "旧庁舎", "", DAY, TEN, 1, "", "", List.of("hanako"));

        assertThat(planner(STRICT).booking(row).reason()).isEqualTo(Reason.of("facility", "旧庁舎"));
    }

    @Test
    void a_missing_slot_is_refused_made_or_replaced_by_the_nearest_as_staff_chose() {
        LocalTime odd = LocalTime.of(10, 40);

        assertThat(planner(STRICT)
                        .booking(row(2, "K1", "hanako", odd, 1))
                        .reason()
                        .key())
                .isEqualTo("migration.row.no-slot");
        Verdict moved = planner(with(MissingSlot.NEAREST, false)).booking(row(2, "K1", "hanako", odd, 1));
        assertThat(moved.visit().slot().start()).isEqualTo(TEN);
        assertThat(moved.reason()).isEqualTo(Reason.of("moved", "10:00"));
        Verdict made = planner(with(MissingSlot.MAKE, false)).booking(row(2, "K1", "taro", odd, 2));
        assertThat(made.visit().slot().isNew()).isTrue();
        assertThat(made.visit().slot().capacity()).isEqualTo(2);
    }

    @Test
    void a_slot_that_the_weekly_hours_have_is_made_as_publishing_would_make_it() {
        Verdict made = planner(with(MissingSlot.MAKE, false)).booking(row(2, "K1", "hanako", LocalTime.of(11, 30), 1));

        assertThat(made.visit().slot().capacity()).isEqualTo(4);
        assertThat(made.visit().slot().grown()).isFalse();
    }

    @Test
    void the_nearest_slot_is_never_more_than_two_hours_away() {
        assertThat(planner(with(MissingSlot.NEAREST, false))
                        .booking(row(2, "K1", "hanako", LocalTime.of(13, 0), 1))
                        .reason()
                        .key())
                .isEqualTo("migration.row.no-near-slot");
    }

    @Test
    void a_past_booking_is_left_out_or_becomes_history_without_a_place() {
        LocalDate past = LocalDate.of(2026, 1, 5);
        BookingRow row = new BookingRow(2, "K1", "本庁", "", past, TEN, 1, "", "", List.of("hanako"));

        assertThat(planner(STRICT).booking(row).outcome()).isEqualTo(Outcome.LEFT_OUT);
        MigrationChoices history = new MigrationChoices("issue", MissingSlot.REFUSE, false, true, false, true);
        Verdict kept = planner(history).booking(row);
        assertThat(kept.outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(kept.visit().slot()).isNull();
    }

    @Test
    void a_person_whom_nobody_knows_is_refused_or_made_once() {
        BookingRow stranger = row(2, "K1", "jiro", TEN, 1);
        assertThat(planner(STRICT).booking(stranger).reason().key()).isEqualTo("migration.row.person-unknown");

        Planner planner = planner(new MigrationChoices("issue", MissingSlot.REFUSE, false, false, true, true));
        Verdict made = planner.booking(stranger);
        assertThat(made.madePerson()).isTrue();
        assertThat(planner.booking(row(3, "K2", "jiro", TEN, 1)).reason()).isEqualTo(Reason.of("booked-in-file", 2));
    }

    @Test
    void the_same_row_again_changes_nothing_and_a_corrected_one_moves_its_places() {
        Planner first = planner(STRICT);
        BookingRow row = row(2, "K1", "hanako", TEN, 2);
        String fingerprint = first.fingerprint(row, "issue", 1);
        stock.slots().at(new DayKey(1, "card", DAY), TEN).orElseThrow().take(2);
        stock.visits().add(HANAKO, "issue", Visits.NOT_OF_THIS_FILE);
        stock.takenBefore().put("K1", new TakenBefore(UUID.randomUUID(), HANAKO, "issue", 7L, 2, fingerprint, false));

        assertThat(planner(STRICT).booking(row).outcome()).isEqualTo(Outcome.UNCHANGED);
        Verdict corrected = planner(STRICT).booking(row(2, "K1", "hanako", TEN, 1));
        assertThat(corrected.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(stock.slots().byId(7).orElseThrow().holds(1)).isTrue();
    }

    @Test
    void a_booking_that_staff_have_changed_is_not_overwritten() {
        stock.takenBefore().put("K1", new TakenBefore(UUID.randomUUID(), HANAKO, "issue", 7L, 1, "other", true));

        assertThat(planner(STRICT)
                        .booking(row(2, "K1", "hanako", TEN, 2))
                        .reason()
                        .key())
                .isEqualTo("migration.row.touched");
    }

    private Planner planner(MigrationChoices choices) {
        OldNames facilities = new OldNames();
        facilities.own("本庁", "1");
        return new Planner(
                new PlanBasis(
                        choices,
                        facilities,
                        new OldNames(),
                        Map.of("issue", "card"),
                        people -> people,
                        LocalDateTime.of(2026, 12, 1, 9, 0),
                        text -> text,
                        UUID::randomUUID),
                stock);
    }

    private static MigrationChoices with(MissingSlot missing, boolean overbook) {
        return new MigrationChoices("issue", missing, overbook, false, false, true);
    }

    private static BookingRow row(int line, String number, String person, LocalTime start, int people) {
        return new BookingRow(line, number, "本 庁", "", DAY, start, people, "", "", List.of(person));
    }
}
