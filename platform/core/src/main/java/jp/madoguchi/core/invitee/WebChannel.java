package jp.madoguchi.core.invitee;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.core.procedure.Offerings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which procedures residents cannot book on the web (T13). Whoever has a booking already may still come in. */
@Component
class WebChannel {
    private static final String CLOSED = """
            SELECT p.name FROM invitee i JOIN procedure p ON p.code = i.procedure
            WHERE p.code = ANY (?) AND i.state = 'ACTIVE'
              AND NOT EXISTS (SELECT 1 FROM booking_person b WHERE b.invitee_id = i.id AND b.active)
            """;

    private final JdbcClient jdbc;
    private final Offerings offerings;

    WebChannel(JdbcClient jdbc, Offerings offerings) {
        this.jdbc = jdbc;
        this.offerings = offerings;
    }

    /** The name of the procedure, where it keeps the person out. */
    Optional<String> closedFor(UUID inviteeId) {
        return closed(CLOSED + "AND i.id = ?", inviteeId);
    }

    /** As {@link #closedFor}, by the hash of a QR code's token. */
    Optional<String> closedForQr(byte[] qrHash) {
        return closed(CLOSED + "AND i.qr_token_hash = ?", qrHash);
    }

    private Optional<String> closed(String query, Object person) {
        Set<String> codes = offerings.notOnWeb();
        return codes.isEmpty()
                ? Optional.empty()
                : jdbc.sql(query)
                        .params(codes.toArray(String[]::new), person)
                        .query(String.class)
                        .optional();
    }
}
