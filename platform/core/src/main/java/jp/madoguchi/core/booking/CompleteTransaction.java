package jp.madoguchi.core.booking;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.BookingResult.Booked;
import jp.madoguchi.core.booking.BookingResult.Invalid;
import jp.madoguchi.core.booking.BookingResult.Reason;
import jp.madoguchi.core.booking.BookingResult.Refused;
import jp.madoguchi.core.kernel.Problem;
import jp.madoguchi.core.slot.BookingWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a hold into a booking: read, rules, the place if it was lost, then one statement and the tasks. */
@Service
class CompleteTransaction {
    private static final int NUMBER_LENGTH = 8;

    private final HoldRows holds;
    private final HeldElsewhere elsewhere;
    private final HoldTimes times;
    private final BookingWindow window;
    private final ContactChecks contacts;
    private final BookingRecording recording;
    private final SecureTokens tokens;

    CompleteTransaction(
            HoldRows holds,
            HeldElsewhere elsewhere,
            HoldTimes times,
            BookingWindow window,
            ContactChecks contacts,
            BookingRecording recording,
            SecureTokens tokens) {
        this.holds = holds;
        this.elsewhere = elsewhere;
        this.times = times;
        this.window = window;
        this.contacts = contacts;
        this.recording = recording;
        this.tokens = tokens;
    }

    /**
     * Makes the booking; empty when the session holds nothing (any more).
     *
     * @throws LostRace and everything is undone, when another request was faster
     */
    @Transactional
    public Optional<BookingResult> complete(CompleteCommand command) {
        return holds.read(command.sessionHash()).map(hold -> decide(command, hold));
    }

    private BookingResult decide(CompleteCommand command, HoldState hold) {
        if (command.seen() != null && !command.seen().equals(hold.seen())) {
            return new Refused(Reason.CHANGED);
        }
        ContactRules rules = contacts.rules(hold.procedures(), command.audience());
        List<Problem> problems = rules.problems(command.contact());
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        if (!hold.people().stream().allMatch(HeldPerson::active)) {
            return new Refused(Reason.ENDED);
        }
        if (!hold.open()
                || window.closedReason(hold.visit(), command.audience()).isPresent()) {
            return new Refused(Reason.CLOSED);
        }
        return hold.released() ? takeAgain(command, hold, rules) : book(command, hold, rules);
    }

    private BookingResult takeAgain(CompleteCommand command, HoldState hold, ContactRules rules) {
        if (!elsewhere.takeAgain(hold)) {
            return new Refused(Reason.FULL);
        }
        HoldState revived = hold.revived(times.expiry());
        if (!holds.revive(hold.id(), revived.expiresAt())) {
            throw new LostRace("Another request has taken the place again");
        }
        return book(command, revived, rules);
    }

    private BookingResult book(CompleteCommand command, HoldState hold, ContactRules rules) {
        Clock clock = times.clock();
        NewBooking booking = recording.write(new NewBooking(
                tokens.uuid7(clock),
                tokens.unambiguous(NUMBER_LENGTH),
                recording.fit(hold),
                command.audience().channel(),
                null,
                rules.emailOf(command.contact()),
                rules.phoneOf(command.contact()),
                rules.answersOf(command.contact()),
                command.idempotencyKey(),
                List.of(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return new Booked(booking.view());
    }
}
