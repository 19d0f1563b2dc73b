package jp.madoguchi.core.booking;

import java.util.List;
import java.util.function.Function;
import jp.madoguchi.base.port.Actor;
import jp.madoguchi.base.port.CurrentActor;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.PlannedMail;
import jp.madoguchi.core.question.Answer;
import jp.madoguchi.core.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a booking in one statement: the hold goes, its counted places pass to the booking, and people, mails and the
 * audit row come with it. One round trip, because every millisecond here is paid at the opening rush.
 */
@Component
class BookingWriter {
    private static final String WRITE = """
            WITH gone AS (
                DELETE FROM hold WHERE id = ? AND NOT released AND expires_at = ?
                RETURNING id, slot_id, places, more_slots, more_places, over_reason
            ), made AS (
                INSERT INTO booking (id, number, facility_id, procedure, day, start, minutes, people, channel, email,
                                     phone, idempotency_key, created_at, changed_at, language, made_by,
                                     over_reason)
                SELECT ?::uuid, ?, ?::bigint, ?, ?::date, ?::time, ?::smallint, ?::smallint, ?, ?::text, ?::text,
                       ?::uuid, ?::timestamptz, ?::timestamptz, ?, ?::text, over_reason
                FROM gone RETURNING id, created_at, day
            ), placed AS (
                INSERT INTO booking_slot (booking_id, slot_id, places)
                SELECT made.id, gone.slot_id, gone.places FROM made, gone
                UNION ALL SELECT made.id, more.slot_id, more.places
                FROM made, gone, unnest(gone.more_slots, gone.more_places) AS more (slot_id, places)
            ), came AS (
                INSERT INTO booking_person (booking_id, invitee_id, procedure, citizen_key, position, binding)
                SELECT made.id, i.id, i.procedure, i.citizen_key, p.position, pr.one_active
                FROM made, gone JOIN hold_person p ON p.hold_id = gone.id
                JOIN invitee i ON i.id = p.invitee_id AND i.state = 'ACTIVE'
                JOIN procedure pr ON pr.code = i.procedure
                ORDER BY i.id
                RETURNING 1
            ), mailed AS (
                INSERT INTO mail (id, booking_id, kind, recipient, due_at, created_at, visit_day)
                SELECT m.id, made.id, m.kind, ?::text, m.due_at, made.created_at, made.day
                FROM made, unnest(?::uuid[], ?::text[], ?::timestamptz[]) AS m (id, kind, due_at)
            ), answered AS (
                INSERT INTO booking_answer (booking_id, position, code, question, answer, note)
                SELECT made.id, a.position, a.code, a.question, a.answer, a.note
                FROM made, unnest(?::text[], ?::text[], ?::text[], ?::text[])
                    WITH ORDINALITY AS a (code, question, answer, note, position)
            ), audited AS (
                INSERT INTO audit (at, actor_kind, actor, action, subject_type, subject_id)
                SELECT made.created_at, ?, ?, 'booking.made', 'booking', made.id::text FROM made
            )
            SELECT count(*) AS people FROM came
            """;

    private final JdbcClient jdbc;
    private final CurrentActor actors;

    BookingWriter(JdbcClient jdbc, CurrentActor actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /** @throws LostRace when the hold or a person of it is not any more what was read */
    void write(NewBooking booking) {
        HoldState hold = booking.hold();
        Actor actor = actors.get();
        List<PlannedMail> mails = booking.mails();
        int people = jdbc.sql(WRITE)
                .param(hold.id())
                .param(JapanTime.db(hold.expiresAt()))
                .param(booking.id())
                .param(booking.number())
                .param(hold.slot().facilityId())
                .param(hold.owner().procedure())
                .param(hold.slot().day())
                .param(hold.slot().start())
                .param(hold.minutes())
                .param(hold.people().size())
                .param(booking.channel().name())
                .param(booking.email())
                .param(booking.phone())
                .param(booking.idempotencyKey())
                .param(JapanTime.db(booking.at()))
                .param(JapanTime.db(booking.at()))
                .param(Language.current().code())
                .param(booking.madeBy())
                .param(booking.email())
                .param(mails.stream().map(mail -> mail.id().toString()).toArray(String[]::new))
                .param(mails.stream().map(mail -> mail.kind().name()).toArray(String[]::new))
                .param(mails.stream().map(mail -> mail.dueAt().toString()).toArray(String[]::new))
                .param(texts(booking, Answer::code))
                .param(texts(booking, Answer::question))
                .param(texts(booking, Answer::answer))
                .param(texts(booking, Answer::note))
                .param(actor.kind().name())
                .param(actor.id())
                .query((row, number) -> row.getInt("people"))
                .single();
        if (people != hold.people().size()) {
            throw new LostRace("The hold has changed since it was read");
        }
    }

    private static String[] texts(NewBooking booking, Function<Answer, String> part) {
        return booking.answers().stream().map(part).toArray(String[]::new);
    }
}
