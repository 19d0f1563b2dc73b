package jp.madoguchi.ledger.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.ledger.port.Secrets;
import org.springframework.stereotype.Component;

/** Makes what a person books with: 予約ID, password and QR token, once for each row and for good. */
@Component
public class BookingKeys {

    private final SecureTokens tokens;
    private final Secrets secrets;

    BookingKeys(SecureTokens tokens, Secrets secrets) {
        this.tokens = tokens;
        this.secrets = secrets;
    }

    public Keys next() {
        String token = tokens.qrToken();
        return new Keys(
                ReservationNumber.next(tokens).value(),
                secrets.seal(tokens.notePassword()),
                secrets.seal(token),
                sha256(token));
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The columns of a row.
     *
     * @param reservationNumber compact, with its check character
     * @param tokenHash SHA-256 of the token, by which the booking side knows it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Keys(String reservationNumber, byte[] passwordSealed, byte[] tokenSealed, byte[] tokenHash) {

        @Override
        public String toString() {
            return "Keys[…]";
        }
    }
}
