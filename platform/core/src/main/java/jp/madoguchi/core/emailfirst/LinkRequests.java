package jp.madoguchi.core.emailfirst;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the links that an address and a client ask for, so that nobody's mailbox is filled by somebody else. */
@Component
class LinkRequests {
    static final int PER_ADDRESS = 3;
    static final int PER_CLIENT = 20;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final CityKeystore keystore;
    private final Clock clock;

    LinkRequests(JdbcClient jdbc, CityKeystore keystore, Clock clock) {
        this.jdbc = jdbc;
        this.keystore = keystore;
        this.clock = clock;
    }

    /** Counts a request; whether it is still among those of this hour that are answered. */
    boolean allow(EmailAddress address, String client) {
        boolean ofAddress = count("address", address.value().toLowerCase(Locale.ROOT)) <= PER_ADDRESS;
        boolean ofClient = count("client", client) <= PER_CLIENT;
        return ofAddress && ofClient;
    }

    void forgetOld() {
        jdbc.sql("DELETE FROM email_request WHERE since < ?")
                .param(JapanTime.db(clock.instant().minus(WINDOW)))
                .update();
    }

    private int count(String kind, String value) {
        Instant now = clock.instant();
        String subject = kind + ":" + HexFormat.of().formatHex(keystore.hmac("email-" + kind, value), 0, 16);
        return jdbc.sql("""
                        INSERT INTO email_request AS r (subject, requests, since) VALUES (?, 1, ?)
                        ON CONFLICT (subject) DO UPDATE SET
                            requests = CASE WHEN r.since < ? THEN 1 ELSE r.requests + 1 END,
                            since = CASE WHEN r.since < ? THEN excluded.since ELSE r.since END
                        RETURNING requests
                        """)
                .params(subject, JapanTime.db(now), JapanTime.db(now.minus(WINDOW)), JapanTime.db(now.minus(WINDOW)))
                .query(Integer.class)
                .single();
    }
}
