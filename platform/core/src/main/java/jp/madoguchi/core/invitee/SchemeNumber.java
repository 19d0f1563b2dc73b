package jp.madoguchi.core.invitee;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.base.id.ReservationNumber;
import jp.madoguchi.core.settings.LoginScheme;
import jp.madoguchi.core.settings.SerialForm;
import org.jspecify.annotations.Nullable;

/** Numbers as people type them, and as they are stored: NFKC, upper case, no hyphens, no blanks. */
final class SchemeNumber {
    private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{C}\u2212\u30FC\u2500]");
    private static final Pattern NOTICE = Pattern.compile("[0-9A-Z]{1,50}");
    private static final Pattern CITY = Pattern.compile("[0-9A-Z]{1,20}");
    private static final int LONGEST_TYPED = 100;

    private SchemeNumber() {}

    /** The number in its stored form; empty when it cannot be one of this scheme. */
    static Optional<String> parse(LoginScheme scheme, SerialForm form, String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        return switch (scheme) {
            case RESERVATION_ID_PW -> ReservationNumber.parse(typed).map(ReservationNumber::value);
            case NOTICE_ID_MMDD ->
                Optional.of(fold(typed)).filter(number -> NOTICE.matcher(number).matches());
            case SERIAL_MMDD -> Optional.of(fold(typed)).filter(form::matches);
            case CITY_NO_PW ->
                Optional.of(fold(typed)).filter(number -> CITY.matcher(number).matches());
        };
    }

    /** The stored form of a number that an import brings; null stays null. */
    static @Nullable String folded(@Nullable String number) {
        String folded = number == null ? "" : fold(number);
        return folded.isEmpty() ? null : folded;
    }

    private static String fold(String typed) {
        return FILLERS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
