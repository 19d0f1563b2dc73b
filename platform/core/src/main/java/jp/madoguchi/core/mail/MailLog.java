package jp.madoguchi.core.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.port.FacilityScope;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import jp.madoguchi.core.kernel.JapanTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails of the bound city; whoever belongs to single places sees those about bookings there. */
@Service
public class MailLog {
    private static final int PAGE = 50;
    private static final String FROM = " FROM mail m LEFT JOIN booking b ON b.id = m.booking_id ";
    private static final String COLUMNS = """
            SELECT m.id, m.kind, m.recipient, m.state, m.due_at, m.sent_at, m.attempts, m.last_error, m.outcome,
                   m.booking_id, b.number
            """;
    private static final String WHERE = """
            WHERE (:state::text IS NULL OR m.state = :state) AND (:kind::text IS NULL OR m.kind = :kind)
              AND (:outcome::text IS NULL OR m.outcome = :outcome)
              AND (:from::timestamptz IS NULL OR m.due_at >= :from AND m.due_at < :to)
              AND (:places::bigint[] IS NULL OR b.facility_id = ANY (:places))
            """;

    private final JdbcClient jdbc;
    private final FacilityScope scope;

    MailLog(JdbcClient jdbc, FacilityScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The mails of a booking, by their time. */
    public List<MailView> of(UUID bookingId) {
        return jdbc
                .sql(COLUMNS + FROM + "WHERE m.booking_id = ? ORDER BY m.due_at, m.id")
                .param(bookingId)
                .query(MailLog::line)
                .list()
                .stream()
                .map(MailLine::mail)
                .toList();
    }

    /** One page of the city's mails, the last due first. */
    @Transactional(readOnly = true)
    public MailPage page(MailFilter filter, int wanted) {
        int total = narrowed("SELECT count(*)" + FROM + WHERE, filter)
                .query(Integer.class)
                .single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.clamp(wanted, 1, pages);
        List<MailLine> lines = narrowed(
                        COLUMNS + FROM + WHERE + "ORDER BY m.due_at DESC, m.id LIMIT :most OFFSET :skipped", filter)
                .param("most", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(MailLog::line)
                .list();
        return new MailPage(lines, page, pages, total);
    }

    /** One mail. */
    @Transactional(readOnly = true)
    public Optional<MailLine> find(UUID id) {
        return jdbc.sql(COLUMNS + FROM
                        + "WHERE m.id = :id AND (:places::bigint[] IS NULL OR b.facility_id = ANY (:places))")
                .param("id", id)
                .param("places", places())
                .query(MailLog::line)
                .optional();
    }

    /** What the mail service told of a mail, in order. */
    @Transactional(readOnly = true)
    public List<MailTold> told(UUID mailId) {
        return jdbc.sql("SELECT kind, at, detail FROM mail_event WHERE mail_id = ? ORDER BY at, id")
                .param(mailId)
                .query((row, number) ->
                        new MailTold(row.getString("kind"), JapanTime.read(row, "at"), row.getString("detail")))
                .list();
    }

    /** The watchdog's last rounds, the last first. */
    @Transactional(readOnly = true)
    public List<WatchRound> rounds() {
        return jdbc.sql("SELECT * FROM staff_mail_watch ORDER BY id DESC LIMIT 20")
                .query((row, number) -> new WatchRound(
                        JapanTime.read(row, "at"),
                        row.getInt("bookings"),
                        row.getInt("present"),
                        row.getInt("mended"),
                        row.getInt("requeued"),
                        row.getInt("overdue"),
                        row.getInt("unsure"),
                        JapanTime.readOptional(row, "oldest_due")))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, MailFilter filter) {
        LocalDate day = filter.day();
        return jdbc.sql(sql)
                .param("state", name(filter.state()))
                .param("kind", name(filter.kind()))
                .param("outcome", name(filter.outcome()))
                .param("from", day == null ? null : JapanTime.db(JapanTime.instant(day.atStartOfDay())))
                .param(
                        "to",
                        day == null
                                ? null
                                : JapanTime.db(JapanTime.instant(day.plusDays(1).atStartOfDay())))
                .param("places", places());
    }

    private Long @Nullable [] places() {
        return scope.facilities().map(ids -> ids.toArray(Long[]::new)).orElse(null);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static MailLine line(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        String booking = row.getString("number");
        return new MailLine(
                new MailView(
                        row.getObject("id", UUID.class),
                        MailKind.valueOf(row.getString("kind")),
                        row.getString("recipient"),
                        MailState.valueOf(row.getString("state")),
                        JapanTime.read(row, "due_at"),
                        JapanTime.readOptional(row, "sent_at"),
                        row.getInt("attempts"),
                        row.getString("last_error"),
                        outcome == null ? null : MailOutcome.valueOf(outcome)),
                row.getObject("booking_id", UUID.class),
                booking == null ? null : UnambiguousAlphabet.grouped(booking));
    }
}
