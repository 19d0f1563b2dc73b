package jp.madoguchi.perf.city;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.SecureTokens;
import jp.madoguchi.exchange.record.BookablePerson;
import jp.madoguchi.exchange.record.PersonState;

/**
 * Invented people who may book.
 *
 * @param records as they come from a ledger
 * @param tokens of their QR codes, in the same order
 */
public record People(List<BookablePerson> records, List<String> tokens) {

    /** Draws them; every call gives others. */
    public static People make(int count, Clock clock) {
        SecureTokens random = new SecureTokens();
        List<String> tokens = Stream.generate(random::qrToken).limit(count).toList();
        List<BookablePerson> records =
                tokens.stream().map(token -> person(token, random, clock)).toList();
        return new People(records, tokens);
    }

    private static BookablePerson person(String token, SecureTokens random, Clock clock) {
        return new BookablePerson(
                random.uuid7(clock),
                "issue",
                ReservationNumber.next(random).value(),
                random.notePassword(),
                sha256(token),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                PersonState.ACTIVE,
                clock.instant());
    }

    private static String sha256(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    @Override
    public String toString() {
        return "People[" + tokens.size() + "]";
    }
}
