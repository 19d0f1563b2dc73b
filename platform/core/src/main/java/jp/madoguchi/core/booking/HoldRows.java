package jp.madoguchi.core.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.slot.SlotRuns;
import jp.madoguchi.core.slot.SlotView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes a session's hold. */
@Component
class HoldRows {
    private static final String SELECT = """
            SELECT h.id, h.slot_id, h.places, h.more_slots, h.more_places, h.released, h.expires_at, h.typed, h.over_reason,
                   h.reserved,
                   (SELECT sum(m.minutes) FROM slot m WHERE m.id = ANY (h.more_slots)) AS more_minutes,
                   (SELECT pr.minutes FROM procedure pr WHERE pr.code = i.procedure) AS visit_minutes,
                   s.capacity, s.id AS slot, s.facility_id, s.slot_group, s.day, s.start, s.minutes,
                   f.name AS facility_name, f.address, f.phone,
                   f.open AND (SELECT pr.open FROM procedure pr WHERE pr.code = i.procedure) AS open,
                   i.id AS person, i.reservation_number, i.name, i.procedure, i.state
            FROM hold h
            JOIN slot s ON s.id = h.slot_id
            JOIN facility f ON f.id = s.facility_id
            JOIN hold_person p ON p.hold_id = h.id
            JOIN invitee i ON i.id = p.invitee_id
            WHERE h.session_hash = ? AND h.for_booking IS NULL
            ORDER BY p.position
            """;

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<HoldState> read(byte[] sessionHash) {
        return one(jdbc.sql(SELECT).param(sessionHash).query(HoldRows::row).list());
    }

    /** Locks the hold first, so that what is read stays true until the transaction ends. */
    Optional<HoldState> lock(byte[] sessionHash) {
        boolean there = jdbc.sql("SELECT id FROM hold WHERE session_hash = ? FOR UPDATE")
                .param(sessionHash)
                .query(UUID.class)
                .optional()
                .isPresent();
        return there ? read(sessionHash) : Optional.empty();
    }

    void resize(HoldState hold, SortedMap<Long, Integer> takes, Instant expiresAt) {
        HoldTakes.More more = HoldTakes.more(takes, hold.slot().id());
        jdbc.sql(
                        "UPDATE hold SET places = ?, more_slots = ?::bigint[], more_places = ?::int[], expires_at = ? WHERE id = ?")
                .param(takes.getOrDefault(hold.slot().id(), 0))
                .param(more.slots())
                .param(more.places())
                .param(JapanTime.db(expiresAt))
                .param(hold.id())
                .update();
    }

    /** Keeps fewer places than were reserved; empty when another request was faster. */
    Optional<HoldState> shrink(HoldState hold, SortedMap<Long, Integer> takes) {
        HoldTakes.More more = HoldTakes.more(takes, hold.slot().id());
        return jdbc.sql("""
                        UPDATE hold SET places = ?, more_slots = ?::bigint[], more_places = ?::int[], reserved = 0
                        WHERE id = ? AND NOT released AND expires_at = ?
                        RETURNING (SELECT coalesce(sum(m.minutes), 0) FROM slot m WHERE m.id = ANY (more_slots)) AS more_minutes
                        """)
                .param(takes.getOrDefault(hold.slot().id(), 0))
                .param(more.slots())
                .param(more.places())
                .param(hold.id())
                .param(JapanTime.db(hold.expiresAt()))
                .query((row, number) -> hold.with(takes, row.getInt("more_minutes")))
                .optional();
    }

    /** Counts the places of a released hold as held again; false when another request has done so. */
    boolean revive(UUID holdId, Instant expiresAt) {
        return jdbc.sql(
                                "UPDATE hold SET released = false, over_reason = null, expires_at = ? WHERE id = ? AND released")
                        .params(JapanTime.db(expiresAt), holdId)
                        .update()
                == 1;
    }

    void addPerson(UUID holdId, UUID inviteeId) {
        jdbc.sql("""
                        INSERT INTO hold_person (hold_id, invitee_id, position)
                        SELECT ?, ?, max(position) + 1 FROM hold_person WHERE hold_id = ?
                        """).params(holdId, inviteeId, holdId).update();
    }

    void removePerson(UUID holdId, UUID inviteeId) {
        jdbc.sql("DELETE FROM hold_person WHERE hold_id = ? AND invitee_id = ?")
                .params(holdId, inviteeId)
                .update();
    }

    void keepTyped(byte[] sessionHash, ContactForm typed) {
        jdbc.sql("UPDATE hold SET typed = ?::jsonb WHERE session_hash = ?")
                .params(TypedJson.write(typed), sessionHash)
                .update();
    }

    void delete(UUID holdId) {
        jdbc.sql("DELETE FROM hold WHERE id = ?").param(holdId).update();
    }

    private static Optional<HoldState> one(List<Row> rows) {
        return rows.stream().findFirst().map(first -> {
            HoldState state = first.state();
            return new HoldState(
                    state.id(),
                    state.takes(),
                    state.start(),
                    state.released(),
                    state.expiresAt(),
                    state.typed(),
                    state.slot(),
                    state.moreMinutes(),
                    state.facilityAddress(),
                    state.facilityPhone(),
                    rows.stream().map(Row::person).toList(),
                    state.overReason(),
                    state.reserved(),
                    state.open());
        });
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        SlotView slot = new SlotView(
                row.getLong("slot"),
                row.getLong("facility_id"),
                row.getString("facility_name"),
                row.getString("slot_group"),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalTime.class),
                row.getInt("minutes"));
        HoldState state = new HoldState(
                row.getObject("id", UUID.class),
                HoldTakes.read(row),
                new SlotRuns.Start(slot.id(), slot.minutes(), row.getInt("capacity"), row.getInt("visit_minutes")),
                row.getBoolean("released"),
                JapanTime.read(row, "expires_at"),
                TypedJson.read(row.getString("typed")),
                slot,
                row.getInt("more_minutes"),
                row.getString("address"),
                row.getString("phone"),
                List.of(),
                row.getString("over_reason"),
                row.getInt("reserved"),
                row.getBoolean("open"));
        HeldPerson person = new HeldPerson(
                row.getObject("person", UUID.class),
                row.getString("reservation_number"),
                row.getString("name"),
                row.getString("procedure"),
                row.getString("state").equals("ACTIVE"));
        return new Row(state, person);
    }

    private record Row(HoldState state, HeldPerson person) {}
}
