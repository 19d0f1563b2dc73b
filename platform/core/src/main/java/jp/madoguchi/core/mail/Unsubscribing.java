package jp.madoguchi.core.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import jp.madoguchi.core.keystore.CityKeystore;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way out of mass mails: a link of the bound city that names a mail and cannot be guessed. */
@Service
public class Unsubscribing {
    private static final String PURPOSE = "mail-unsubscribe";
    private static final int TOKEN_BYTES = 18;

    private final JdbcClient jdbc;
    private final CityKeystore keys;
    private final Suppressions suppressions;
    private final CityAddresses addresses;

    Unsubscribing(JdbcClient jdbc, CityKeystore keys, Suppressions suppressions, CityAddresses addresses) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.suppressions = suppressions;
        this.addresses = addresses;
    }

    /** The whole address for one mail. */
    String address(UUID mailId) {
        return addresses.residents(Tenancy.current()) + "/unsubscribe/" + mailId + "/" + token(mailId);
    }

    /** The address that the link was sent to; empty for a wrong link. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> recipient(UUID mailId, String token) {
        return matches(mailId, token)
                ? jdbc.sql("SELECT recipient FROM mail WHERE id = ?")
                        .param(mailId)
                        .query(String.class)
                        .optional()
                        .flatMap(EmailAddress::parse)
                : Optional.empty();
    }

    /** Stops mass mails to whom the link was sent; false for a wrong link. */
    @Transactional
    public boolean stop(UUID mailId, String token) {
        Optional<EmailAddress> recipient = recipient(mailId, token);
        recipient.ifPresent(address -> suppressions.add(address, SuppressionReason.UNSUBSCRIBED));
        return recipient.isPresent();
    }

    private boolean matches(UUID mailId, String token) {
        return MessageDigest.isEqual(
                token(mailId).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.US_ASCII));
    }

    private String token(UUID mailId) {
        byte[] hmac = keys.hmac(PURPOSE, mailId.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hmac, TOKEN_BYTES));
    }
}
