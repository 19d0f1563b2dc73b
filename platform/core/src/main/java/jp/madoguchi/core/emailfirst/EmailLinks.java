package jp.madoguchi.core.emailfirst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.booking.BookingMade;
import jp.madoguchi.core.invitee.ClientAddress;
import jp.madoguchi.core.kernel.JapanTime;
import jp.madoguchi.core.mail.EmailAddress;
import jp.madoguchi.core.mail.MailKind;
import jp.madoguchi.core.mail.MailPlanning;
import jp.madoguchi.core.mail.NewMail;
import jp.madoguchi.core.settings.CitySettings;
import jp.madoguchi.core.settings.Settings;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that are sent to an address before a booking (久留米 7(3)③④). The database keeps their hash alone. */
@Service
public class EmailLinks {
    private final JdbcClient jdbc;
    private final LinkRequests requests;
    private final MailPlanning mails;
    private final CitySettings settings;
    private final SecureTokens tokens;
    private final Clock clock;

    EmailLinks(
            JdbcClient jdbc,
            LinkRequests requests,
            MailPlanning mails,
            CitySettings settings,
            SecureTokens tokens,
            Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.mails = mails;
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Whether the bound city asks for an address first. */
    public boolean wanted() {
        return settings.get(Settings.EMAIL_FIRST);
    }

    /**
     * Sends a link, unless too many were asked for. Whoever asks learns neither, nor whether the address is known. Links
     * that the address got before and nobody has signed in by open nothing any more.
     *
     * @param client the client's address
     * @param site address of the residents' site, without a slash at the end
     */
    @Transactional
    public void send(EmailAddress address, String client, String site) {
        requests.forgetOld();
        forgetOld();
        if (!requests.allow(address, ClientAddress.of(client))) {
            return;
        }
        revokeUnused(address);
        String token = SecureTokens.base32(tokens.bytes(20));
        Instant now = clock.instant();
        Instant until = now.plus(Duration.ofHours(settings.get(Settings.EMAIL_LINK_HOURS)));
        jdbc.sql("INSERT INTO email_link (id, token_hash, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?)")
                .params(tokens.uuid7(clock), sha256(token), address.value(), JapanTime.db(now), JapanTime.db(until))
                .update();
        mails.plan(new NewMail(
                MailKind.LINK, null, address, now, Map.of("link", site + "/E/" + token, "until", until.toString())));
    }

    /** The link of a token; empty when it is unknown, over, or its booking is made. */
    public Optional<EmailLink> find(String token) {
        return jdbc.sql("SELECT id, email, expires_at FROM email_link WHERE token_hash = ? AND expires_at > ?")
                .params(sha256(token.toUpperCase(Locale.ROOT)), JapanTime.db(clock.instant()))
                .query((row, number) -> new EmailLink(
                        row.getObject("id", UUID.class),
                        new EmailAddress(row.getString("email")),
                        JapanTime.read(row, "expires_at")))
                .optional();
    }

    /** Notes by which link a session's resident came. */
    public void attach(EmailLink link, String sessionToken) {
        jdbc.sql("UPDATE resident_session SET email_link_id = ? WHERE token_hash = ?")
                .params(link.id(), sha256(sessionToken))
                .update();
    }

    /**
     * Takes an address as this session's that the city has written to before, as a link of its own would; where the city
     * asks for no address first, nothing is done.
     */
    public void trust(EmailAddress address, byte[] sessionHash, Instant until) {
        if (!wanted()) {
            return;
        }
        UUID id = tokens.uuid7(clock);
        jdbc.sql("INSERT INTO email_link (id, token_hash, email, created_at, expires_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, tokens.bytes(32), address.value(), JapanTime.db(clock.instant()), JapanTime.db(until))
                .update();
        jdbc.sql("UPDATE resident_session SET email_link_id = ? WHERE token_hash = ?")
                .params(id, sessionHash)
                .update();
    }

    /** The booking is made: its people's links open nothing any more. */
    @EventListener
    void revoke(BookingMade made) {
        if (wanted()) {
            jdbc.sql("""
                            DELETE FROM email_link WHERE id IN (
                                SELECT s.email_link_id FROM resident_session s
                                JOIN booking_person p ON p.invitee_id = s.invitee_id WHERE p.booking_id = ?)
                            """).param(made.bookingId()).update();
        }
    }

    /** The address's request is counted in the same transaction: of two at once, the second waits and sees the first. */
    private void revokeUnused(EmailAddress address) {
        jdbc.sql("""
                        DELETE FROM email_link l WHERE lower(l.email) = lower(?)
                          AND NOT EXISTS (SELECT 1 FROM resident_session s WHERE s.email_link_id = l.id)
                        """).param(address.value()).update();
    }

    private void forgetOld() {
        jdbc.sql("DELETE FROM email_link WHERE expires_at <= ?")
                .param(JapanTime.db(clock.instant()))
                .update();
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
