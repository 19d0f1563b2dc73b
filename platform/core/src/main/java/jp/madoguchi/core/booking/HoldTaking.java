package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the places that a session keeps, instead of those that it and the person kept before. */
@Component
class HoldTaking {
    private final JdbcClient jdbc;
    private final SlotRuns runs;
    private final PlaceMoves moves;
    private final HeldElsewhere elsewhere;
    private final SweepPlan sweeps;
    private final HoldTimes times;
    private final SecureTokens tokens;

    HoldTaking(
            JdbcClient jdbc,
            SlotRuns runs,
            PlaceMoves moves,
            HeldElsewhere elsewhere,
            SweepPlan sweeps,
            HoldTimes times,
            SecureTokens tokens) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.moves = moves;
        this.elsewhere = elsewhere;
        this.sweeps = sweeps;
        this.times = times;
        this.tokens = tokens;
    }

    /** The session's hold and the open holds of other sessions, of the same person or citizen. */
    List<OpenHold> lock(HoldCommand command) {
        return jdbc.sql("""
                        SELECT h.id, h.slot_id, h.places, h.more_slots, h.more_places, h.released, h.for_booking,
                               h.session_hash = ? AS own,
                               (SELECT count(*) FROM hold_person p WHERE p.hold_id = h.id) AS people
                        FROM hold h WHERE h.session_hash = ? OR (NOT h.released AND (h.invitee_id = ? OR h.keeper = (
                            SELECT
                        """ + HeldElsewhere.KEEPER + """
                            FROM invitee i JOIN procedure pr ON pr.code = i.procedure WHERE i.id = ?)))
                        ORDER BY h.id FOR UPDATE
                        """)
                .params(command.sessionHash(), command.sessionHash(), command.inviteeId(), command.inviteeId())
                .query((row, number) -> new OpenHold(
                        row.getObject("id", UUID.class),
                        row.getLong("slot_id"),
                        HoldTakes.read(row),
                        row.getBoolean("released"),
                        row.getBoolean("own"),
                        row.getInt("people"),
                        row.getObject("for_booking", UUID.class)))
                .list();
    }

    /**
     * Takes places for a group.
     *
     * @param holds what {@link #lock} gave
     * @param changed the booking that is changed, whose own places are not counted twice; null for a new one
     */
    HoldResult take(
            HoldCommand command,
            List<OpenHold> holds,
            SlotRuns.Start start,
            int people,
            @Nullable StandingBooking changed) {
        Instant expiresAt = times.expiry();
        UUID forBooking = changed == null ? null : changed.id();
        int places = times.places(people);
        Optional<SortedMap<Long, Integer>> wanted =
                runs.of(start, places).map(takes -> changed == null ? takes : HoldTakes.beside(takes, changed.takes()));
        sweeps.ensure(expiresAt);
        boolean fits = wanted.isPresent() && moves.move(open(holds), wanted.get());
        if (!fits && command.overReason() == null) {
            return new HoldResult.Full();
        }
        SortedMap<Long, Integer> takes = wanted.orElseGet(() -> alone(start.slotId(), places, changed));
        if (!fits) {
            moves.moveBeyond(open(holds), takes);
        }
        releaseOthers(holds);
        OpenHold own = holds.stream().filter(OpenHold::own).findFirst().orElse(null);
        UUID holdId = own == null ? newId() : own.id();
        if (own != null && !Objects.equals(own.forBooking(), forBooking)) {
            jdbc.sql("DELETE FROM hold_person WHERE hold_id = ?").param(holdId).update();
        }
        write(holdId, command, takes, expiresAt, forBooking, fits ? null : command.overReason(), 0);
        return new HoldResult.Held(holdId, expiresAt);
    }

    private static SortedMap<Long, Integer> alone(long slot, int places, @Nullable StandingBooking changed) {
        SortedMap<Long, Integer> takes = new TreeMap<>(Map.of(slot, places));
        return changed == null ? takes : HoldTakes.beside(takes, changed.takes());
    }

    /**
     * Keeps places that are counted already, instead of all that the session and the person kept.
     *
     * @param holds what {@link #lock} gave
     * @param reserved for how many people
     */
    UUID keep(
            HoldCommand command,
            List<OpenHold> holds,
            SortedMap<Long, Integer> takes,
            int reserved,
            Instant expiresAt) {
        open(holds).forEach(moves::free);
        releaseOthers(holds);
        jdbc.sql("DELETE FROM hold WHERE session_hash = ?")
                .param(command.sessionHash())
                .update();
        UUID id = newId();
        write(id, command, takes, expiresAt, null, null, reserved);
        return id;
    }

    UUID newId() {
        return tokens.uuid7(times.clock());
    }

    private static SortedMap<Long, Integer> open(List<OpenHold> holds) {
        SortedMap<Long, Integer> open = new TreeMap<>(HoldTakes.sum(holds.stream()
                .filter(hold -> !hold.released())
                .map(OpenHold::takes)
                .toList()));
        open.values().removeIf(places -> places == 0);
        return open;
    }

    private void releaseOthers(List<OpenHold> holds) {
        List<UUID> others = holds.stream()
                .filter(hold -> !hold.own() && !hold.released())
                .map(OpenHold::id)
                .toList();
        if (!others.isEmpty()) {
            elsewhere.release(others);
        }
    }

    private void write(
            UUID holdId,
            HoldCommand command,
            SortedMap<Long, Integer> takes,
            Instant expiresAt,
            @Nullable UUID forBooking,
            @Nullable String overReason,
            int reserved) {
        HoldTakes.More more = HoldTakes.more(takes, command.slotId());
        jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO hold (id, session_hash, invitee_id, slot_id, places, created_at, expires_at,
                                              more_slots, more_places, for_booking, over_reason, reserved, keeper)
                            SELECT ?, ?, i.id, ?, ?, ?, ?, ?::bigint[], ?::int[], ?::uuid, ?::text, ?,
                            """ + HeldElsewhere.KEEPER + """
                            FROM invitee i JOIN procedure pr ON pr.code = i.procedure WHERE i.id = ?
                            ON CONFLICT (session_hash) DO UPDATE SET slot_id = excluded.slot_id,
                                places = excluded.places, released = false, expires_at = excluded.expires_at,
                                more_slots = excluded.more_slots, more_places = excluded.more_places,
                                for_booking = excluded.for_booking, over_reason = excluded.over_reason,
                                reserved = excluded.reserved, keeper = excluded.keeper
                            RETURNING id, invitee_id, for_booking
                        )
                        INSERT INTO hold_person (hold_id, invitee_id, position)
                        SELECT id, invitee_id, 0 FROM kept WHERE for_booking IS NULL ON CONFLICT DO NOTHING
                        """)
                .param(holdId)
                .param(command.sessionHash())
                .param(command.slotId())
                .param(takes.getOrDefault(command.slotId(), 0))
                .param(JapanTime.db(times.clock().instant()))
                .param(JapanTime.db(expiresAt))
                .param(more.slots())
                .param(more.places())
                .param(forBooking)
                .param(overReason)
                .param(reserved)
                .param(command.inviteeId())
                .update();
    }
}
