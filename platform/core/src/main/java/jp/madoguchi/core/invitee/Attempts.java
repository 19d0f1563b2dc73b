package jp.madoguchi.core.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.CityKeystore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts per reservation number and failures per client. An attempt is counted before the password is looked
 * at, so that many at once cannot pass the limit; numbers that do not exist are counted alike.
 */
@Component
class Attempts {
    static final int PER_NUMBER = 5;
    static final int PER_CLIENT = 50;
    static final Duration LOCKED = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final CityKeystore keystore;
    private final Clock clock;

    Attempts(JdbcClient jdbc, CityKeystore keystore, Clock clock) {
        this.jdbc = jdbc;
        this.keystore = keystore;
        this.clock = clock;
    }

    /** What one statement finds out while it counts. */
    @SuppressWarnings("ArrayRecordComponent")
    record Attempt(
            @Nullable Instant lockedUntil,
            @Nullable UUID inviteeId,
            @Nullable String procedure,
            byte @Nullable [] passwordHmac) {}

    /** Counts an attempt on a number and reads its invitee. */
    Attempt begin(String number, String client) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        WITH attempt AS (
                            INSERT INTO signin_failure AS f (subject, failures, changed_at) VALUES (?, 1, ?)
                            ON CONFLICT (subject) DO UPDATE SET
                                failures = CASE WHEN f.locked_until > ? THEN f.failures
                                                WHEN f.locked_until IS NOT NULL OR f.changed_at < ? THEN 1
                                                ELSE f.failures + 1 END,
                                locked_until = CASE WHEN f.locked_until > ? THEN f.locked_until
                                                    WHEN f.locked_until IS NOT NULL OR f.changed_at < ? THEN NULL
                                                    WHEN f.failures >= ? THEN ?::timestamptz END,
                                changed_at = excluded.changed_at
                            RETURNING locked_until
                        )
                        SELECT greatest(a.locked_until, c.locked_until) AS locked_until,
                               i.id, i.procedure, i.password_hmac
                        FROM attempt a
                        LEFT JOIN signin_failure c ON c.subject = ? AND c.locked_until > ?
                        LEFT JOIN invitee i ON i.reservation_number = ? AND i.state = 'ACTIVE'
                        """)
                .params(List.of(
                        ofNumber(number),
                        JapanTime.db(now),
                        JapanTime.db(now),
                        JapanTime.db(now.minus(FORGOTTEN)),
                        JapanTime.db(now),
                        JapanTime.db(now.minus(FORGOTTEN)),
                        PER_NUMBER,
                        JapanTime.db(now.plus(LOCKED)),
                        ofClient(client),
                        JapanTime.db(now),
                        number))
                .query(Attempts::row)
                .single();
    }

    /** The client's failure; the number's attempt is counted already. */
    void failed(String client) {
        Instant now = clock.instant();
        jdbc.sql("""
                        INSERT INTO signin_failure AS f (subject, failures, changed_at) VALUES (?, 1, ?)
                        ON CONFLICT (subject) DO UPDATE SET
                            failures = CASE WHEN f.changed_at < ? THEN 1 ELSE f.failures + 1 END,
                            locked_until = CASE WHEN f.changed_at >= ? AND f.failures + 1 >= ? THEN ?::timestamptz END,
                            changed_at = excluded.changed_at
                        """)
                .params(
                        ofClient(client),
                        JapanTime.db(now),
                        JapanTime.db(now.minus(LOCKED)),
                        JapanTime.db(now.minus(LOCKED)),
                        PER_CLIENT,
                        JapanTime.db(now.plus(LOCKED)))
                .update();
    }

    /** The password was right: the number's attempts are forgotten. */
    void succeeded(String number) {
        jdbc.sql("DELETE FROM signin_failure WHERE subject = ?")
                .param(ofNumber(number))
                .update();
    }

    private static String ofNumber(String number) {
        return "number:" + number;
    }

    private String ofClient(String client) {
        return "client:" + HexFormat.of().formatHex(keystore.hmac("client", client), 0, 16);
    }

    private static Attempt row(ResultSet row, int number) throws SQLException {
        return new Attempt(
                JapanTime.readOptional(row, "locked_until"),
                row.getObject("id", UUID.class),
                row.getString("procedure"),
                row.getBytes("password_hmac"));
    }
}
