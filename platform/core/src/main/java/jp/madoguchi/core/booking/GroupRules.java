package jp.madoguchi.core.booking;

import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.booking.AddPersonResult.Reason;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingAction;
import jp.madoguchi.core.slot.BookingWindow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may come into a booking that stands; whether somebody has another booking is for the constraints to say. */
@Component
class GroupRules {
    private final JdbcClient jdbc;
    private final BookingPeople people;
    private final BookingWindow window;
    private final HoldTimes times;

    GroupRules(JdbcClient jdbc, BookingPeople people, BookingWindow window, HoldTimes times) {
        this.jdbc = jdbc;
        this.people = people;
        this.window = window;
        this.times = times;
    }

    int places(int size) {
        return times.places(size);
    }

    boolean inTime(StandingBooking booking, Audience audience) {
        return window.may(BookingAction.CHANGE, booking.visit(), audience);
    }

    Optional<Reason> refusal(StandingBooking booking, Audience audience, UUID inviteeId) {
        if (people.has(booking.id(), inviteeId)) {
            return Optional.of(Reason.IN_GROUP);
        }
        if (!inTime(booking, audience)) {
            return Optional.of(Reason.TOO_LATE);
        }
        if (booking.people() >= times.mostPeople()) {
            return Optional.of(Reason.GROUP_FULL);
        }
        Candidate candidate = jdbc.sql("""
                        SELECT p.slot_group, i.state, EXISTS (SELECT 1 FROM booking_person bp
                            WHERE bp.invitee_id = i.id AND bp.active AND bp.binding AND bp.procedure = i.procedure)
                            AS booked
                        FROM invitee i JOIN procedure p ON p.code = i.procedure WHERE i.id = ?
                        """)
                .param(inviteeId)
                .query((row, number) ->
                        new Candidate(row.getString("slot_group"), row.getString("state"), row.getBoolean("booked")))
                .single();
        if (!candidate.state().equals("ACTIVE")) {
            return Optional.of(Reason.ENDED);
        }
        if (candidate.booked()) {
            return Optional.of(Reason.ALREADY_BOOKED);
        }
        return candidate.slotGroup().equals(booking.slotGroup())
                ? Optional.empty()
                : Optional.of(Reason.OTHER_PROCEDURE);
    }

    private record Candidate(String slotGroup, String state, boolean booked) {}
}
