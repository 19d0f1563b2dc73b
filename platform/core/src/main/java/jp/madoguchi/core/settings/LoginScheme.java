package jp.madoguchi.core.settings;

import java.util.Arrays;
import java.util.Optional;

/** How residents prove who they are (T1). */
public enum LoginScheme {
    /** 予約ID and the password that we generated, both printed on the notice. */
    RESERVATION_ID_PW("予約ID", false),
    /** 交付通知書ID, which may repeat, and the day of birth. */
    NOTICE_ID_MMDD("通知書ID", true),
    /** 製造管理番号 and the day of birth. */
    SERIAL_MMDD("製造管理番号", true),
    /** A number and a password that the city has set itself. */
    CITY_NO_PW("予約番号", false);

    private final String word;
    private final boolean byBirthday;

    LoginScheme(String word, boolean byBirthday) {
        this.word = word;
        this.byBirthday = byBirthday;
    }

    /** Whether the secret is one of 366 days, so that guessing must be made hard (T2). */
    public boolean byBirthday() {
        return byBirthday;
    }

    /** The number that is typed, as the setting's text names it. */
    String word() {
        return word;
    }

    /** The scheme with this word or name. */
    static Optional<LoginScheme> ofWord(String text) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.word.equals(text) || scheme.name().equals(text))
                .findFirst();
    }
}
