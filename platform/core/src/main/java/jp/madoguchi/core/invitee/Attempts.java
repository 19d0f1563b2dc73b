package jp.madoguchi.core.invitee;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts per number and failures per client. An attempt is counted before the secret is looked at, so that many
 * at once cannot pass the limit; numbers that do not exist are counted alike. What is counted is known by an HMAC alone.
 */
@Component
class Attempts {
    private final JdbcClient jdbc;
    private final AttemptRows rows;
    private final CityKeystore keystore;
    private final Clock clock;

    Attempts(JdbcClient jdbc, AttemptRows rows, CityKeystore keystore, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.keystore = keystore;
        this.clock = clock;
    }

    /** A number and a client as they are counted. */
    record Subjects(LoginScheme scheme, String number, String client) {}

    /** What one statement finds out while it counts. */
    record Attempt(@Nullable Instant lockedUntil, List<Candidate> candidates) {}

    /**
     * Who is counted.
     *
     * @param number in its stored form; whatever was typed where it cannot be one
     */
    Subjects subjects(LoginScheme scheme, String number, String client) {
        return new Subjects(scheme, name("number", scheme + "|" + number), ofClient(client));
    }

    /** The client's failures that still count, which make proofs harder. */
    int failuresOf(String client) {
        return jdbc.sql("SELECT failures FROM signin_failure WHERE subject = ? AND changed_at >= ?")
                .params(
                        ofClient(client),
                        JapanTime.db(clock.instant().minus(LockPolicy.CLIENT_WITH_BIRTHDAY.remembered())))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Counts an attempt on a number and reads the people who have it. */
    Attempt begin(Subjects who, String number) {
        Instant now = clock.instant();
        List<@Nullable Instant> locks = new ArrayList<>();
        List<Candidate> people =
                rows.countAndRead(who, number, LockPolicy.ofNumber(who.scheme().byBirthday()), now, locks);
        return new Attempt(locks.isEmpty() ? null : locks.getFirst(), people);
    }

    /** The client's failure; the number's attempt is counted already. */
    void failed(Subjects who) {
        rows.count(who.client(), LockPolicy.ofClient(who.scheme().byBirthday()), clock.instant());
    }

    /** The secret was right: the number's attempts are forgotten. */
    void succeeded(Subjects who) {
        jdbc.sql("DELETE FROM signin_failure WHERE subject = ?")
                .param(who.number())
                .update();
    }

    private String ofClient(String client) {
        return name("client", ClientAddress.of(client));
    }

    private String name(String kind, String value) {
        return kind + ":" + HexFormat.of().formatHex(keystore.hmac(kind, value), 0, 16);
    }
}
