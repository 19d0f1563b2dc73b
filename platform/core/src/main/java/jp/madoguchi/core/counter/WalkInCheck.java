package jp.madoguchi.core.counter;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.calendar.OpenDays;
import jp.madoguchi.core.counter.ArrivalResult.Reason;
import jp.madoguchi.core.invitee.InviteeView;
import jp.madoguchi.core.invitee.Invitees;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks whether a walk-in can be served at this moment. */
@Component
class WalkInCheck {

    private final JdbcClient jdbc;
    private final OpenDays openDays;
    private final Invitees invitees;
    private final FacilityScope scope;

    WalkInCheck(JdbcClient jdbc, OpenDays openDays, Invitees invitees, FacilityScope scope) {
        this.jdbc = jdbc;
        this.openDays = openDays;
        this.invitees = invitees;
        this.scope = scope;
    }

    sealed interface Answer {}

    /** @param person who comes, where that is known */
    record Yes(@Nullable UUID person) implements Answer {}

    record No(Reason reason) implements Answer {}

    Answer look(WalkIn walkIn, LocalDateTime now) {
        if (walkIn.people() < 1 || walkIn.people() > WalkIn.MOST_PEOPLE) {
            return new No(Reason.PEOPLE);
        }
        if (!scope.covers(walkIn.facilityId()) || !known(walkIn.facilityId())) {
            return new No(Reason.UNKNOWN_PLACE);
        }
        Optional<Terms> terms = terms(walkIn);
        if (terms.isEmpty()) {
            return new No(Reason.NOT_HERE);
        }
        Optional<Reason> refusal = WalkInRules.refusal(
                terms.get().extraOnly(),
                terms.get().group(),
                openDays.hours(walkIn.facilityId(), now.toLocalDate()),
                now.toLocalTime());
        return refusal.<Answer>map(No::new).orElseGet(() -> person(walkIn, now));
    }

    private Answer person(WalkIn walkIn, LocalDateTime now) {
        if (walkIn.reservation().isBlank()) {
            return new Yes(null);
        }
        Optional<InviteeView> person = invitees.byNumber(walkIn.reservation());
        if (person.isEmpty()) {
            return new No(Reason.UNKNOWN_PERSON);
        }
        boolean booked = jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM booking_person p JOIN booking b ON b.id = p.booking_id
                                       WHERE p.invitee_id = ? AND p.active AND b.state = 'BOOKED' AND b.day = ?
                                         AND b.facility_id = ?)
                        """)
                .params(person.get().id(), now.toLocalDate(), walkIn.facilityId())
                .query(Boolean.class)
                .single();
        return booked ? new No(Reason.HAS_BOOKING) : new Yes(person.get().id());
    }

    private boolean known(long facilityId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM facility WHERE id = ?)")
                .param(facilityId)
                .query(Boolean.class)
                .single();
    }

    private Optional<Terms> terms(WalkIn walkIn) {
        return jdbc.sql("""
                        SELECT slot_group, booked_days = 'EXTRA' AS extra FROM procedure p
                        WHERE code = ? AND open AND EXISTS (SELECT 1 FROM facility_procedure o
                                                            WHERE o.procedure = p.code AND o.facility_id = ?)
                        """)
                .params(walkIn.procedure(), walkIn.facilityId())
                .query((row, number) -> new Terms(row.getString("slot_group"), row.getBoolean("extra")))
                .optional();
    }

    private record Terms(String group, boolean extraOnly) {}
}
