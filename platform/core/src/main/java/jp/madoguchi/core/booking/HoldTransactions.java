package jp.madoguchi.core.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotCounter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a slot for a session. A person keeps one slot, in whichever session. */
@Service
class HoldTransactions {
    private final JdbcClient jdbc;
    private final HoldWish wishes;
    private final SlotCounter counter;
    private final HoldExpiry expiry;
    private final SweepPlan sweeps;
    private final HoldTimes times;
    private final SecureTokens tokens;

    HoldTransactions(
            JdbcClient jdbc,
            HoldWish wishes,
            SlotCounter counter,
            HoldExpiry expiry,
            SweepPlan sweeps,
            HoldTimes times,
            SecureTokens tokens) {
        this.jdbc = jdbc;
        this.wishes = wishes;
        this.counter = counter;
        this.expiry = expiry;
        this.sweeps = sweeps;
        this.times = times;
        this.tokens = tokens;
    }

    @Transactional
    public HoldResult hold(HoldCommand command) {
        List<OpenHold> holds = lockHolds(command);
        Optional<HoldResult> no = wishes.refusal(command);
        if (no.isPresent()) {
            return no.get();
        }
        Instant expiresAt = times.expiry();
        OpenHold own = holds.stream().filter(OpenHold::own).findFirst().orElse(null);
        UUID holdId = own == null ? tokens.uuid7(times.clock()) : own.id();
        int places = times.places(own == null ? 1 : own.people());
        boolean stays = own != null && !own.released() && own.slotId() == command.slotId();
        sweeps.ensure(expiresAt);
        if (!stays && !move(command.slotId(), places, holds)) {
            return new HoldResult.Full();
        }
        write(holdId, command, stays && own != null ? own.places() : places, expiresAt);
        return new HoldResult.Held(holdId, expiresAt);
    }

    /** The session's hold and the person's open holds of other sessions. */
    private List<OpenHold> lockHolds(HoldCommand command) {
        return jdbc.sql("""
                        SELECT h.id, h.slot_id, h.places, h.released, h.session_hash = ? AS own,
                               (SELECT count(*) FROM hold_person p WHERE p.hold_id = h.id) AS people
                        FROM hold h WHERE h.session_hash = ? OR (h.invitee_id = ? AND NOT h.released)
                        ORDER BY h.id FOR UPDATE
                        """)
                .params(command.sessionHash(), command.sessionHash(), command.inviteeId())
                .query((row, number) -> new OpenHold(
                        row.getObject("id", UUID.class),
                        row.getLong("slot_id"),
                        row.getInt("places"),
                        row.getBoolean("released"),
                        row.getBoolean("own"),
                        row.getInt("people")))
                .list();
    }

    /** Takes the new slot before it frees the old ones, and locks all of them in ascending id. */
    private boolean move(long slotId, int places, List<OpenHold> holds) {
        TreeMap<Long, Integer> freed = new TreeMap<>();
        holds.stream()
                .filter(hold -> !hold.released())
                .forEach(hold -> freed.merge(hold.slotId(), hold.places(), Integer::sum));
        freed.headMap(slotId).keySet().forEach(counter::lock);
        int again = freed.getOrDefault(slotId, 0);
        boolean taken = again >= places || expiry.take(slotId, places - again);
        if (!taken) {
            return false;
        }
        if (again > places) {
            counter.free(slotId, again - places);
        }
        freed.remove(slotId);
        freed.forEach(counter::free);
        releaseOthers(holds.stream()
                .filter(hold -> !hold.own() && !hold.released())
                .map(hold -> hold.id().toString())
                .toArray(String[]::new));
        return true;
    }

    private void releaseOthers(String... ids) {
        if (ids.length > 0) {
            jdbc.sql("UPDATE hold SET released = true WHERE id = ANY (?::uuid[])")
                    .param(ids)
                    .update();
        }
    }

    private void write(UUID holdId, HoldCommand command, int places, Instant expiresAt) {
        jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO hold (id, session_hash, invitee_id, slot_id, places, created_at, expires_at)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            ON CONFLICT (session_hash) DO UPDATE SET slot_id = excluded.slot_id,
                                places = excluded.places, released = false, expires_at = excluded.expires_at
                            RETURNING id, invitee_id
                        )
                        INSERT INTO hold_person (hold_id, invitee_id, position)
                        SELECT id, invitee_id, 0 FROM kept ON CONFLICT DO NOTHING
                        """)
                .params(
                        holdId,
                        command.sessionHash(),
                        command.inviteeId(),
                        command.slotId(),
                        places,
                        JapanTime.db(times.clock().instant()),
                        JapanTime.db(expiresAt))
                .update();
    }

    private record OpenHold(UUID id, long slotId, int places, boolean released, boolean own, int people) {}
}
