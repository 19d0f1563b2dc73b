package jp.madoguchi.core.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.procedure.Offerings;
import jp.madoguchi.core.slot.Audience;
import jp.madoguchi.core.slot.BookingWindow;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a person may have a slot at all: the rules, before any place is taken. */
@Component
class HoldWish {
    private final JdbcClient jdbc;
    private final BookingWindow window;
    private final Offerings offerings;
    private final FacilityScope scope;

    HoldWish(JdbcClient jdbc, BookingWindow window, Offerings offerings, FacilityScope scope) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.window = window;
        this.offerings = offerings;
    }

    /** The answer: a slot that may be taken, or why not. */
    sealed interface Answer {
        record Yes(SlotRuns.Start start) implements Answer {}

        record No(HoldResult result) implements Answer {}
    }

    Answer look(HoldCommand command) {
        Optional<Wish> found = jdbc.sql("""
                        SELECT s.facility_id, s.day, s.start, s.minutes, s.capacity, p.minutes AS visit_minutes, p.code, s.slot_group = p.slot_group AS fits,
                               p.open AND EXISTS (SELECT 1 FROM facility_procedure m WHERE m.facility_id = f.id
                                   AND m.procedure = p.code AND m.channel = ?) AS offered,
                               (SELECT CASE WHEN bp.invitee_id = i.id THEN b.number ELSE '' END
                                FROM booking_person bp JOIN booking b ON b.id = bp.booking_id
                                WHERE bp.active AND bp.binding AND bp.procedure = i.procedure
                                  AND (bp.invitee_id = i.id OR bp.citizen_key = i.citizen_key)
                                ORDER BY bp.invitee_id = i.id DESC LIMIT 1) AS booked
                        FROM slot s
                        JOIN facility f ON f.id = s.facility_id AND f.open
                        CROSS JOIN invitee i
                        JOIN procedure p ON p.code = i.procedure
                        WHERE s.id = ? AND i.id = ? AND i.state = 'ACTIVE'
                        """)
                .params(command.audience().channel().name(), command.slotId(), command.inviteeId())
                .query(HoldWish::row)
                .optional();
        if (found.isEmpty() || !found.get().fits() || !scope.covers(found.get().facilityId())) {
            return closed("booking.closed.gone");
        }
        Wish wish = found.get();
        if (wish.booked() != null) {
            // The same citizen's other notice has a booking of its own, whose number is not this session's to read.
            return wish.booked().isEmpty()
                    ? closed("booking.refused.already-booked")
                    : new Answer.No(new HoldResult.AlreadyBooked(BookingRows.grouped(wish.booked())));
        }
        if (!wish.offered()) {
            boolean nowhere = command.audience() == Audience.RESIDENT
                    && offerings.notOnWeb().contains(wish.procedure());
            return closed(nowhere ? "booking.closed.not-on-web" : "booking.closed.not-offered");
        }
        Visit visit = new Visit(wish.facilityId(), wish.procedure(), wish.day(), wish.start());
        return window.closedReason(visit, command.audience())
                .map(HoldWish::closed)
                .orElseGet(() -> new Answer.Yes(
                        new SlotRuns.Start(command.slotId(), wish.minutes(), wish.capacity(), wish.visitMinutes())));
    }

    private static Answer closed(String reason) {
        return new Answer.No(new HoldResult.Closed(reason));
    }

    private static Wish row(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getLong("facility_id"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getInt("minutes"),
                row.getInt("capacity"),
                row.getInt("visit_minutes"),
                row.getString("code"),
                row.getBoolean("fits"),
                row.getBoolean("offered"),
                row.getString("booked"));
    }

    private record Wish(
            long facilityId,
            LocalDate day,
            LocalTime start,
            int minutes,
            int capacity,
            int visitMinutes,
            String procedure,
            boolean fits,
            boolean offered,
            @Nullable String booked) {}
}
