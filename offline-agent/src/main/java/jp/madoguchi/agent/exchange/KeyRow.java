package jp.madoguchi.agent.exchange;

import java.time.LocalDate;
import java.util.Date;
import jp.madoguchi.exchange.identity.PublicIdentity;

/**
 * Keys as the screen shows them.
 *
 * @param owner            ends the key of what they are called: own, own-next, city or city-next
 * @param shortFingerprint the beginning of the fingerprint, 16 hex digits
 * @param announced        whether they are not in use yet
 */
record KeyRow(String owner, String shortFingerprint, LocalDate from, LocalDate until, boolean announced) {

    static KeyRow of(String owner, PublicIdentity keys) {
        return new KeyRow(
                owner,
                keys.fingerprint().substring(0, 16),
                day(keys.signing().getNotBefore()),
                day(keys.signing().getNotAfter()),
                owner.endsWith("-next"));
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), FileRow.TOKYO);
    }
}
