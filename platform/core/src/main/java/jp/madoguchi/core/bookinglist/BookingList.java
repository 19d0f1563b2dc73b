package jp.madoguchi.core.bookinglist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.base.port.FacilityScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bookings of every channel; whoever belongs to single places sees theirs alone. A part of it is one statement. */
@Service
public class BookingList {

    private static final LocalDate ANY_FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate ANY_LAST = LocalDate.of(9999, 12, 31);

    private static final String HITS = """
            WITH hit AS MATERIALIZED (
                SELECT b.id, b.number, b.day, b.start, b.created_at, b.people, b.facility_id, f.display_order
                FROM booking b JOIN facility f ON f.id = b.facility_id
                WHERE b.day BETWEEN :from AND :to
                  AND (:scope::bigint[] IS NULL OR b.facility_id = ANY (:scope))
                  AND (:places::bigint[] IS NULL OR b.facility_id = ANY (:places))
                  AND (:procedure::text IS NULL OR b.procedure = :procedure)
                  AND (:state::text IS NULL OR b.state = :state)
                  AND (:channel::text IS NULL OR b.channel = :channel)
                  AND (:number::text IS NULL OR b.number = :number)
                  AND (:reservation::text IS NULL OR b.id IN (
                      SELECT p.booking_id FROM invitee i JOIN booking_person p ON p.invitee_id = i.id
                      WHERE i.reservation_number = :reservation))
                  AND (:name::text IS NULL OR EXISTS (
                      SELECT 1 FROM booking_person p JOIN invitee i ON i.id = p.invitee_id
                      WHERE p.booking_id = b.id AND translate(i.name, ' 　', '') ILIKE :name))
                  AND (NOT :remarked OR EXISTS (
                      SELECT 1 FROM booking_person p JOIN staff_person_remark r ON r.invitee_id = p.invitee_id
                      WHERE p.booking_id = b.id AND r.current AND r.text <> ''))
            )
            """;

    private static final String SHOWN = """
            SELECT t.total, t.persons, t.behind, b.id, b.number, b.facility_id, f.name AS place, b.day, b.start,
                   b.minutes, c.name AS procedure, b.channel, b.state, b.created_at,
                   ARRAY(SELECT i.id::text FROM booking_person p JOIN invitee i ON i.id = p.invitee_id
                         WHERE p.booking_id = b.id ORDER BY p.position) AS person_ids,
                   ARRAY(SELECT i.reservation_number FROM booking_person p JOIN invitee i ON i.id = p.invitee_id
                         WHERE p.booking_id = b.id ORDER BY p.position) AS reservations,
                   ARRAY(SELECT i.name FROM booking_person p JOIN invitee i ON i.id = p.invitee_id
                         WHERE p.booking_id = b.id ORDER BY p.position) AS names,
                   EXISTS (SELECT 1 FROM booking_person p JOIN staff_person_remark r ON r.invitee_id = p.invitee_id
                           WHERE p.booking_id = b.id AND r.current AND r.text <> '') AS remarked,
                   b.over_reason IS NOT NULL AS overbooked,
                   (SELECT k.number FROM staff_ticket k WHERE k.booking_id = b.id) AS ticket
            """;

    private final JdbcClient jdbc;
    private final FacilityScope scope;

    BookingList(JdbcClient jdbc, FacilityScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * A part of the list.
     *
     * @param after the last booking of the part before, or null for the first part
     * @param most  how many bookings it has at most
     */
    @Transactional(readOnly = true)
    public BookingPage page(BookingFilter filter, BookingSort sort, @Nullable UUID after, int most) {
        SearchedText text = SearchedText.of(filter.text());
        List<ListedRow> rows = jdbc.sql(HITS + SHOWN + from(sort))
                .param("from", text.exact() ? ANY_FIRST : filter.from())
                .param("to", text.exact() ? ANY_LAST : filter.to())
                .param("scope", ids(scope.facilities().orElse(null)))
                .param("places", ids(filter.places().isEmpty() ? null : filter.places()))
                .param("procedure", filter.procedure())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("channel", filter.channel())
                .param("number", text.number())
                .param("reservation", text.reservation())
                .param("name", text.name())
                .param("remarked", filter.remarked())
                .param("after", after)
                .param("most", most + 1)
                .query(ListedRow::read)
                .list();
        return ListedRow.page(rows, most);
    }

    private static String from(BookingSort sort) {
        return "FROM (SELECT count(*)::int AS total, coalesce(sum(h.people), 0)::int AS persons,"
                + " (count(*) FILTER (WHERE " + sort.behind() + "))::int AS behind FROM hit h) t"
                + " LEFT JOIN (SELECT h.*, row_number() OVER (ORDER BY " + sort.order() + ") AS place FROM hit h WHERE "
                + sort.behind() + " ORDER BY " + sort.order() + " LIMIT :most) s ON true"
                + " LEFT JOIN booking b ON b.id = s.id LEFT JOIN facility f ON f.id = b.facility_id"
                + " LEFT JOIN procedure c ON c.code = b.procedure ORDER BY s.place";
    }

    private static Long @Nullable [] ids(@Nullable Set<Long> places) {
        return places == null ? null : places.toArray(Long[]::new);
    }
}
