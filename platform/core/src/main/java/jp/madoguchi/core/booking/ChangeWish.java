package jp.madoguchi.core.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.booking.HoldWish.Answer;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a booking may move to a slot: the rules, before any place is taken. */
@Component
class ChangeWish {
    private final JdbcClient jdbc;
    private final BookingWindow window;
    private final Offerings offerings;
    private final FacilityScope scope;

    ChangeWish(JdbcClient jdbc, BookingWindow window, Offerings offerings, FacilityScope scope) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.window = window;
        this.offerings = offerings;
    }

    /** @param joining how many come into the group with the change */
    Answer look(StandingBooking booking, HoldCommand command, int joining) {
        Optional<Wish> found = jdbc.sql("""
                        SELECT s.facility_id, s.day, s.start, s.minutes, s.capacity, s.slot_group,
                               EXISTS (SELECT 1 FROM facility_procedure m JOIN procedure p ON p.code = m.procedure
                                   WHERE m.facility_id = f.id AND p.open AND p.code = ? AND m.channel = ?) AS offered
                        FROM slot s JOIN facility f ON f.id = s.facility_id AND f.open WHERE s.id = ?
                        """)
                .params(
                        booking.visit().procedure(),
                        command.audience().channel().name(),
                        command.slotId())
                .query((row, number) -> new Wish(
                        row.getLong("facility_id"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start", LocalTime.class),
                        new SlotRuns.Start(
                                command.slotId(),
                                row.getInt("minutes"),
                                row.getInt("capacity"),
                                booking.visitMinutes()),
                        row.getString("slot_group"),
                        row.getBoolean("offered")))
                .optional();
        if (found.isEmpty()
                || !found.get().slotGroup().equals(booking.slotGroup())
                || !scope.covers(found.get().facilityId())) {
            return closed("booking.closed.gone");
        }
        Wish wish = found.get();
        String procedure = booking.visit().procedure();
        SlotRuns.Start present = booking.start();
        if (joining == 0 && present != null && present.slotId() == command.slotId()) {
            return closed("booking.change.same");
        }
        if (!wish.offered()) {
            boolean nowhere = command.audience() == Audience.RESIDENT
                    && offerings.notOnWeb().contains(procedure);
            return closed(nowhere ? "booking.closed.not-on-web" : "booking.closed.not-offered");
        }
        return window.closedReason(
                        new Visit(wish.facilityId(), procedure, wish.day(), wish.start()), command.audience())
                .map(ChangeWish::closed)
                .orElseGet(() -> new Answer.Yes(wish.slot()));
    }

    private static Answer closed(String reason) {
        return new Answer.No(new HoldResult.Closed(reason));
    }

    private record Wish(
            long facilityId, LocalDate day, LocalTime start, SlotRuns.Start slot, String slotGroup, boolean offered) {}
}
