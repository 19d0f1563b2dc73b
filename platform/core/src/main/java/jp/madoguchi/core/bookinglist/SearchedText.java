package jp.madoguchi.core.bookinglist;

import java.text.Normalizer;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.base.random.UnambiguousAlphabet;
import org.jspecify.annotations.Nullable;

/**
 * What a typed text looks for: one of these, or nothing for an empty one. Hides itself in {@link #toString()}.
 *
 * @param number 受付番号, compact
 * @param reservation 予約ID, compact
 * @param name a pattern of {@code LIKE}
 */
record SearchedText(
        @Nullable String number,
        @Nullable String reservation,
        @Nullable String name) {

    private static final int NUMBER_LENGTH = 8;
    private static final int LONGEST = 100;

    static SearchedText of(String typed) {
        String normal = UnambiguousAlphabet.normalise(typed);
        if (normal.isEmpty()) {
            return new SearchedText(null, null, null);
        }
        var reservation = ReservationNumber.parse(typed);
        if (reservation.isPresent()) {
            return new SearchedText(null, reservation.get().value(), null);
        }
        if (normal.length() == NUMBER_LENGTH && UnambiguousAlphabet.covers(normal)) {
            return new SearchedText(normal, null, null);
        }
        return new SearchedText(null, null, "%" + escaped(name(typed)) + "%");
    }

    boolean exact() {
        return number != null || reservation != null;
    }

    private static String name(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{Cntrl}]", "");
        return name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
    }

    private static String escaped(String name) {
        return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    @Override
    public String toString() {
        return "SearchedText[]";
    }
}
