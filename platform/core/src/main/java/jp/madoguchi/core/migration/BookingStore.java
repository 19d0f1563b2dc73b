package jp.madoguchi.core.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.migration.PlanPass.DecidedBooking;
import jp.madoguchi.core.migration.PlanPass.DecidedPerson;
import jp.madoguchi.core.migration.SlotBook.Slot;
import jp.madoguchi.core.migration.WrittenBookings.Booking;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.FieldUse;
import jp.madoguchi.core.settings.Setting;
import jp.madoguchi.core.settings.Settings;
import jp.madoguchi.core.slot.SlotCounter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores what a plan has decided, page by page, and settles the slots' counters at the end. */
@Component
class BookingStore {
    private final StoredPeople people;
    private final WrittenBookings bookings;
    private final NewSlots slots;
    private final ImportedReminders reminders;
    private final SlotCounter counter;
    private final RowNotes notes;
    private final CitySettings settings;

    BookingStore(
            StoredPeople people,
            WrittenBookings bookings,
            NewSlots slots,
            ImportedReminders reminders,
            SlotCounter counter,
            RowNotes notes,
            CitySettings settings) {
        this.people = people;
        this.bookings = bookings;
        this.slots = slots;
        this.reminders = reminders;
        this.counter = counter;
        this.notes = notes;
        this.settings = settings;
    }

    Writing begin(MigrationRun run, Instant at) {
        return new Writing(run, at);
    }

    /** One run's storing. */
    final class Writing implements PlanPass.Sink {
        private final MigrationRun run;
        private final Instant at;
        private final Map<Long, Integer> taken = new HashMap<>();
        private final Set<Slot> touched = new HashSet<>();

        Writing(MigrationRun run, Instant at) {
            this.run = run;
            this.at = at;
        }

        @Override
        public void people(List<DecidedPerson> page) {
            people.store(
                    run.id(),
                    page.stream()
                            .filter(one -> one.verdict().outcome() == Outcome.TAKEN
                                    || one.verdict().outcome() == Outcome.CHANGED)
                            .map(one -> new StoredPeople.Wanted(
                                    Objects.requireNonNull(one.verdict().inviteeId()),
                                    one.row(),
                                    run.choices().procedure(),
                                    one.person().keys(),
                                    one.person().fingerprint()))
                            .toList());
            notes.people(run, page);
        }

        @Override
        public void bookings(List<DecidedBooking> page, Planner planner) {
            List<DecidedBooking> stored =
                    page.stream().filter(one -> one.verdict().visit() != null).toList();
            people.store(run.id(), made(stored));
            slots.make(
                    run.id(),
                    stored.stream()
                            .map(one -> visit(one).slot())
                            .filter(Objects::nonNull)
                            .toList());
            Map<Integer, Booking> byLine = new HashMap<>();
            List<Booking> added = new ArrayList<>();
            List<Booking> changed = new ArrayList<>();
            for (DecidedBooking one : stored) {
                Booking booking = booking(one, planner);
                byLine.put(one.booking().line(), booking);
                (one.verdict().before() == null ? added : changed).add(booking);
                count(one);
            }
            bookings.insert(run, added, at);
            reminders.drop(changed.stream().map(Booking::id).toList());
            bookings.change(run, changed, at);
            if (run.choices().reminders()) {
                reminders.plan(added, at);
                reminders.plan(changed, at);
            }
            notes.bookings(run, page, byLine);
        }

        /** The counters of all slots at once, in the order that every other caller keeps. */
        void settle() {
            slots.settle(touched);
            counter.adjust(taken);
        }

        private void count(DecidedBooking one) {
            Slot slot = visit(one).slot();
            if (slot != null) {
                taken.merge(slot.id(), visit(one).places(), Integer::sum);
                touched.add(slot);
            }
            TakenBefore before = one.verdict().before();
            if (before != null && before.slotId() != null) {
                taken.merge(before.slotId(), -before.places(), Integer::sum);
            }
        }

        private List<StoredPeople.Wanted> made(List<DecidedBooking> stored) {
            return stored.stream()
                    .filter(one -> one.verdict().madePerson())
                    .map(one -> new StoredPeople.Wanted(
                            person(one),
                            one.row(),
                            visit(one).procedure(),
                            one.booking().keys(),
                            Base64.getEncoder().encodeToString(new byte[] {0})))
                    .toList();
        }

        private Booking booking(DecidedBooking one, Planner planner) {
            BookingRow row = one.booking();
            Visit visit = visit(one);
            TakenBefore before = one.verdict().before();
            return new Booking(
                    before == null ? bookings.nextId() : before.bookingId(),
                    bookings.nextNumber(),
                    row,
                    visit,
                    person(one),
                    visit.slot() == null ? null : visit.slot().id(),
                    kept(row.email(), Settings.CONTACT_EMAIL),
                    kept(row.phone(), Settings.CONTACT_PHONE),
                    Base64.getDecoder().decode(planner.fingerprint(row, visit.procedure(), visit.facilityId())));
        }

        /** A city that asks for no address keeps none that somebody else has asked for. */
        private @Nullable String kept(String value, Setting<FieldUse> use) {
            return value.isEmpty() || settings.get(use) == FieldUse.OFF ? null : value;
        }

        private static Visit visit(DecidedBooking one) {
            return Objects.requireNonNull(one.verdict().visit());
        }

        private static UUID person(DecidedBooking one) {
            return Objects.requireNonNull(one.verdict().inviteeId());
        }
    }
}
