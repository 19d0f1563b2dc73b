package jp.madoguchi.ledger.card;

import java.text.Normalizer;
import java.util.Locale;
import jp.madoguchi.base.id.ReservationNumber;

/** Numbers of cards and notices as they are typed or scanned. */
public final class CardNumber {

    private CardNumber() {}

    /** NFKC, upper case, blanks and hyphens dropped. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}ー]", "");
    }

    /** The 予約ID that was typed; empty when it is none. */
    public static String reservation(String typed) {
        return ReservationNumber.parse(typed).map(ReservationNumber::value).orElse("");
    }
}
