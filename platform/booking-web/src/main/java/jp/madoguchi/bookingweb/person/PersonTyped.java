package jp.madoguchi.bookingweb.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.core.botcheck.Proof;
import jp.madoguchi.core.invitee.Credentials;
import jp.madoguchi.core.settings.LoginScheme;
import org.jspecify.annotations.Nullable;

/** The fields of a form that names a person; each null where the form has no such field. */
public interface PersonTyped {

    /** Name of a {@link LoginScheme}. */
    @Nullable
    String scheme();

    /** 予約ID, 交付通知書ID, 製造管理番号 or the city's own number. */
    @Nullable
    String number();

    @Nullable
    String password();

    /** Month of birth. */
    @Nullable
    String month();

    /** Day of birth. */
    @Nullable
    String day();

    /** A second number. */
    @Nullable
    String further();

    /** The ticket of a challenge. */
    @Nullable
    String ticket();

    /** What a script found. */
    @Nullable
    String work();

    /** What a person answered. */
    @Nullable
    String answer();

    /** The scheme that the form was made for; empty for a form without one. */
    default Optional<LoginScheme> namedScheme() {
        return Arrays.stream(LoginScheme.values())
                .filter(scheme -> scheme.name().equals(scheme()))
                .findFirst();
    }

    /** Month and day as four digits; empty when there is no such day. 29 February is one. */
    default Optional<String> birthday() {
        try {
            MonthDay day = MonthDay.of(number(month()), number(day()));
            return Optional.of("%02d%02d".formatted(day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What proves the person by the scheme. */
    default Credentials credentials(LoginScheme scheme) {
        String secret = scheme.byBirthday() ? birthday().orElse("") : text(password());
        return new Credentials(scheme, text(number()), secret, text(further()));
    }

    /** What came for the challenge. */
    default Proof proof() {
        return new Proof(text(ticket()), text(work()), text(answer()));
    }

    private static int number(@Nullable String typed) {
        String folded = Normalizer.normalize(text(typed), Normalizer.Form.NFKC).strip();
        return folded.matches("[0-9]{1,2}") ? Integer.parseInt(folded) : 0;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
