package jp.madoguchi.ledger.card;

import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.id.ScannedNumber;

/** Numbers of cards and notices as they are typed or scanned. */
public final class CardNumber {

    private CardNumber() {}

    /** See {@link ScannedNumber#plain}. */
    public static String plain(String typed) {
        return ScannedNumber.plain(typed);
    }

    /** The 予約ID that was typed; empty when it is none. */
    public static String reservation(String typed) {
        return ReservationNumber.parse(plain(typed))
                .map(ReservationNumber::value)
                .orElse("");
    }
}
