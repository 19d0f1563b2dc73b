package jp.madoguchi.core.invitee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.kernel.CityChanges;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.kernel.Sighting;
import jp.madoguchi.core.tenancy.City;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Sessions of residents of the bound city: a token of one city is unknown in every other. */
@Service
public class ResidentSessions {
    private static final Duration LASTS = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final SecureTokens tokens;
    private final CityChanges changes;
    private final Clock clock;

    ResidentSessions(JdbcClient jdbc, SecureTokens tokens, CityChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The session of a cookie's token, by one query, which also tells what this node may keep of the city; empty when
     * unknown or over.
     */
    public Optional<ResidentSession> find(String token) {
        City city = Tenancy.current();
        long askedAt = System.nanoTime();
        return jdbc.sql("SELECT * FROM resident_session_of(?, ?)")
                .params(Tokens.sha256(token), JapanTime.db(clock.instant()))
                .query((row, number) -> {
                    changes.seen(city.code(), city.cluster(), Sighting.of(row, askedAt));
                    return row(row);
                })
                .optional();
    }

    /** Ends the session. What it held is released when it expires. */
    public void end(String token) {
        jdbc.sql("DELETE FROM resident_session WHERE token_hash = ?")
                .param(Tokens.sha256(token))
                .update();
    }

    /** Forgets sessions and sign-in attempts that are over. */
    public void forgetOld() {
        Instant now = clock.instant();
        jdbc.sql("DELETE FROM resident_session WHERE expires_at <= ?")
                .param(JapanTime.db(now))
                .update();
        jdbc.sql("DELETE FROM signin_failure WHERE changed_at < ?")
                .param(JapanTime.db(now.minus(LockPolicy.BIRTHDAY.remembered())))
                .update();
        jdbc.sql("DELETE FROM spent_proof WHERE expires_at <= ?")
                .param(JapanTime.db(now))
                .update();
    }

    SignInResult open(UUID inviteeId) {
        String token = token();
        Instant now = clock.instant();
        jdbc.sql("INSERT INTO resident_session (token_hash, invitee_id, created_at, expires_at) VALUES (?, ?, ?, ?)")
                .params(Tokens.sha256(token), inviteeId, JapanTime.db(now), JapanTime.db(now.plus(LASTS)))
                .update();
        return new SignInResult.SignedIn(inviteeId, token, now.plus(LASTS));
    }

    SignInResult openByQr(byte[] qrHash) {
        String token = token();
        Instant now = clock.instant();
        return jdbc.sql("""
                        INSERT INTO resident_session (token_hash, invitee_id, created_at, expires_at)
                        SELECT ?, i.id, ?, ? FROM invitee i WHERE i.qr_token_hash = ? AND i.state = 'ACTIVE'
                        RETURNING invitee_id
                        """)
                .params(Tokens.sha256(token), JapanTime.db(now), JapanTime.db(now.plus(LASTS)), qrHash)
                .query(UUID.class)
                .optional()
                .<SignInResult>map(invitee -> new SignInResult.SignedIn(invitee, token, now.plus(LASTS)))
                .orElseGet(SignInResult.Wrong::new);
    }

    private String token() {
        return SecureTokens.base32(tokens.bytes(32));
    }

    private static ResidentSession row(ResultSet row) throws SQLException {
        return new ResidentSession(
                row.getBytes("token_hash"),
                row.getObject("invitee_id", UUID.class),
                NoticeNumbers.read(row),
                row.getString("slot_group"),
                row.getString("name"),
                row.getString("email"),
                JapanTime.read(row, "expires_at"));
    }
}
