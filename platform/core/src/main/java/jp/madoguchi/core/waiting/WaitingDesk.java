package jp.madoguchi.core.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.AuditEntry;
import jp.madoguchi.base.port.AuditTrail;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.core.booking.PersonView;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bound city's waiting list for its staff; whoever belongs to single places sees those who would come there. */
@Service
public class WaitingDesk {
    /** The longest note. */
    public static final int NOTE = 200;

    private static final int PAGE = 50;
    private static final int MOST_EXPORTED = 10_000;
    private static final String SELECT = """
            SELECT e.id, e.state, e.reason, e.note, i.id AS person, i.reservation_number, i.name, p.name AS procedure,
                   e.day_from, e.day_to,
                   e.time_from, e.time_to, e.people, e.email, e.since, o.expires_at,
                   ARRAY(SELECT f.name FROM facility f WHERE f.id = ANY (e.facility_ids)
                         ORDER BY f.display_order, f.id) AS places,
                   to_char(s.day, 'FMMM/FMDD') || ' ' || to_char(s.start, 'FMHH24:MI') || ' ' || f.name AS offered
            """;
    private static final String FROM = """
             FROM waiting_entry e JOIN invitee i ON i.id = e.invitee_id
                LEFT JOIN procedure p ON p.code = e.procedure
                LEFT JOIN waiting_offer o ON o.entry_id = e.id AND o.state = 'OPEN'
                LEFT JOIN slot s ON s.id = o.slot_id LEFT JOIN facility f ON f.id = s.facility_id
            """;
    private static final String SCOPED =
            " (:places::bigint[] IS NULL OR e.facility_ids = '{}' OR e.facility_ids && :places::bigint[]) ";
    private static final String WHERE = "WHERE" + SCOPED + """
              AND (:state::text IS NULL OR e.state = :state)
              AND (:facility::bigint IS NULL OR e.facility_ids = '{}' OR :facility = ANY (e.facility_ids))
              AND (:from::date IS NULL OR e.day_to >= :from) AND (:to::date IS NULL OR e.day_from <= :to)
            """;

    private final JdbcClient jdbc;
    private final FacilityScope scope;
    private final OfferEnds ends;
    private final AuditTrail audit;

    WaitingDesk(JdbcClient jdbc, FacilityScope scope, OfferEnds ends, AuditTrail audit) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.ends = ends;
        this.audit = audit;
    }

    /** One page, those who count first, by their place in the line. */
    @Transactional(readOnly = true)
    public WaitingPage page(WaitingFilter filter, int wanted) {
        int total = narrowed("SELECT count(*)" + FROM + WHERE, filter)
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(wanted, 1, pages);
        return new WaitingPage(lines(filter, PAGE, (page - 1) * PAGE), page, pages, total);
    }

    /** All of them, for a file; the log says that it was made. */
    @Transactional
    public List<WaitingLine> all(WaitingFilter filter) {
        List<WaitingLine> lines = lines(filter, MOST_EXPORTED, 0);
        audit.record(AuditEntry.of("waiting.exported", "waiting", Integer.toString(lines.size())));
        return lines;
    }

    /** How many wait for each open place. */
    @Transactional(readOnly = true)
    public List<WaitingCount> counts() {
        return jdbc.sql("""
                        SELECT f.id, f.name, count(e.id) AS groups, coalesce(sum(e.people), 0) AS people
                        FROM facility f JOIN waiting_entry e ON e.state IN ('WAITING', 'OFFERED')
                            AND (e.facility_ids = '{}' OR f.id = ANY (e.facility_ids))
                        WHERE f.open AND (:places::bigint[] IS NULL OR f.id = ANY (:places::bigint[]))
                        GROUP BY f.id ORDER BY f.display_order, f.id
                        """)
                .param("places", places())
                .query((row, number) -> new WaitingCount(
                        row.getLong("id"), row.getString("name"), row.getInt("groups"), row.getInt("people")))
                .list();
    }

    /** One of the list. */
    @Transactional(readOnly = true)
    public Optional<WaitingLine> find(UUID id) {
        return jdbc.sql(SELECT + FROM + "WHERE e.id = :id AND" + SCOPED)
                .param("id", id)
                .param("places", places())
                .query(WaitingDesk::line)
                .optional();
    }

    /** Ends somebody's waiting; a place that is offered to them goes on to the next. False when it was over. */
    @Transactional
    public boolean end(WaitingLine line, String note) {
        boolean ended = ends.finish(line.id(), WaitingState.ENDED, EndReason.STAFF, note);
        if (ended) {
            audit.record(AuditEntry.of("waiting.ended", "waiting", line.id().toString()));
        }
        return ended;
    }

    private List<WaitingLine> lines(WaitingFilter filter, int most, int skipped) {
        return narrowed(SELECT + FROM + WHERE + """
                        ORDER BY e.state NOT IN ('WAITING', 'OFFERED'), e.since, e.id LIMIT :most OFFSET :skipped
                        """, filter)
                .param("most", most)
                .param("skipped", skipped)
                .query(WaitingDesk::line)
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, WaitingFilter filter) {
        WaitingState state = filter.state();
        return jdbc.sql(sql)
                .param("places", places())
                .param("state", state == null ? null : state.name())
                .param("facility", filter.facilityId())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private Long @Nullable [] places() {
        return scope.facilities().map(ids -> ids.toArray(Long[]::new)).orElse(null);
    }

    private static WaitingLine line(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new WaitingLine(
                row.getObject("id", UUID.class),
                WaitingState.valueOf(row.getString("state")),
                reason == null ? null : EndReason.valueOf(reason),
                row.getString("note"),
                new PersonView(
                        row.getObject("person", UUID.class),
                        row.getString("reservation_number"),
                        row.getString("name")),
                String.valueOf(row.getString("procedure")),
                Arrays.asList((String[]) row.getArray("places").getArray()),
                row.getObject("day_from", LocalDate.class),
                row.getObject("day_to", LocalDate.class),
                DayPart.of(row.getObject("time_from", LocalTime.class), row.getObject("time_to", LocalTime.class)),
                row.getInt("people"),
                row.getString("email"),
                JapanTime.read(row, "since"),
                JapanTime.readOptional(row, "expires_at"),
                row.getString("offered"));
    }
}
