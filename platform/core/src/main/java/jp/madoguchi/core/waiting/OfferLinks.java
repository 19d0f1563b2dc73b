package jp.madoguchi.core.waiting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.core.tenancy.CityAddresses;
import jp.madoguchi.core.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** The links of offers: 160 random bits, of which the database keeps the hash. */
@Component
class OfferLinks {
    private static final int BYTES = 20;
    private static final int LONGEST = 64;

    private final SecureTokens tokens;
    private final CityAddresses addresses;
    private final Clock clock;

    OfferLinks(SecureTokens tokens, CityAddresses addresses, Clock clock) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A new link. Hides itself in {@link #toString()}. */
    @SuppressWarnings("ArrayRecordComponent")
    record Link(String address, byte[] hash) {
        @Override
        public String toString() {
            return "Link[hidden]";
        }
    }

    Link draw() {
        String token = SecureTokens.base32(tokens.bytes(BYTES));
        return new Link(addresses.residents(Tenancy.current()) + "/W/" + token, hash(token));
    }

    UUID newId() {
        return tokens.uuid7(clock);
    }

    /** What the table has for a token as it came; something that it never has for one that is far too long. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((token.length() > LONGEST ? "" : token.toUpperCase(Locale.ROOT))
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
