package jp.madoguchi.core.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts attempts by one statement each. A lock lasts twice as long as the subject's lock before. */
@Component
class AttemptRows {
    private static final String COUNT = """
            INSERT INTO signin_failure AS f (subject, failures, changed_at) VALUES (:subject, 1, :now)
            ON CONFLICT (subject) DO UPDATE SET
                failures = CASE WHEN f.locked_until > :now THEN f.failures
                                WHEN f.locked_until IS NOT NULL OR f.changed_at < :forgotten THEN 1
                                ELSE f.failures + 1 END,
                locks = CASE WHEN f.changed_at < :forgotten AND coalesce(f.locked_until <= :now, true) THEN 0
                             WHEN f.locked_until IS NULL
                              AND f.failures >= CASE WHEN f.locks = 0 THEN :free ELSE :again END THEN f.locks + 1
                             ELSE f.locks END,
                locked_until = CASE WHEN f.locked_until > :now THEN f.locked_until
                                    WHEN f.locked_until IS NOT NULL OR f.changed_at < :forgotten THEN NULL
                                    WHEN f.failures >= CASE WHEN f.locks = 0 THEN :free ELSE :again END
                                    THEN :now + least(:longest, :first * power(2, least(f.locks, 20)))
                                        * interval '1 second' END,
                changed_at = excluded.changed_at
            """;

    private static final String READ = """
            WITH attempt AS (%s RETURNING locked_until)
            SELECT greatest(a.locked_until, c.locked_until) AS locked_until, i.id, i.procedure,
                   i.reservation_number, i.serial_number, i.password_hmac, i.mmdd_hmac, i.citizen_key, i.state
            FROM attempt a
            LEFT JOIN signin_failure c ON c.subject = :client AND c.locked_until > :now
            LEFT JOIN invitee i ON %s AND (i.procedure = ANY (:named)
                OR :usual AND i.procedure <> ALL (:otherwise))
            """;

    private final JdbcClient jdbc;
    private final CitySchemes schemes;

    AttemptRows(JdbcClient jdbc, CitySchemes schemes) {
        this.jdbc = jdbc;
        this.schemes = schemes;
    }

    /**
     * Counts an attempt and reads the people of the number who sign in by the scheme.
     *
     * @param locks takes the end of the lock that holds, or null
     */
    List<Candidate> countAndRead(
            Attempts.Subjects who, String number, LockPolicy policy, Instant now, List<@Nullable Instant> locks) {
        List<Candidate> people = new ArrayList<>();
        CitySchemes.Reach reach = schemes.reach(who.scheme());
        RowCallbackHandler read = row -> {
            locks.add(JapanTime.readOptional(row, "locked_until"));
            if (row.getObject("id", UUID.class) != null) {
                people.add(candidate(row));
            }
        };
        bound(READ.formatted(COUNT, column(who.scheme())), who.number(), policy, now)
                .param("client", who.client())
                .param("value", number)
                .param("named", reach.named().toArray(String[]::new))
                .param("usual", reach.usual())
                .param("otherwise", reach.otherwise().toArray(String[]::new))
                .query(read);
        return people;
    }

    /** Counts a failure, and locks with the last that is free. */
    void count(String subject, LockPolicy policy, Instant now) {
        bound(COUNT, subject, policy, now)
                .param("free", policy.free() - 1)
                .param("again", policy.again() - 1)
                .update();
    }

    private JdbcClient.StatementSpec bound(String statement, String subject, LockPolicy policy, Instant now) {
        Duration remembered = policy.remembered();
        return jdbc.sql(statement)
                .param("subject", subject)
                .param("now", JapanTime.db(now))
                .param("forgotten", JapanTime.db(now.minus(remembered)))
                .param("free", policy.free())
                .param("again", policy.again())
                .param("first", policy.first().toSeconds())
                .param("longest", policy.longest().toSeconds());
    }

    private static String column(LoginScheme scheme) {
        return switch (scheme) {
            case RESERVATION_ID_PW -> "i.reservation_number = :value";
            case NOTICE_ID_MMDD -> "i.notice_id = :value";
            case SERIAL_MMDD -> "i.serial_number = :value";
            case CITY_NO_PW -> "i.city_number = :value";
        };
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getString("reservation_number"),
                row.getString("serial_number"),
                row.getBytes("password_hmac"),
                row.getBytes("mmdd_hmac"),
                row.getBytes("citizen_key"),
                row.getString("state").equals("ACTIVE"));
    }
}
