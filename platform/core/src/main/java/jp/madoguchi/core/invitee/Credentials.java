package jp.madoguchi.core.invitee;

import jp.madoguchi.core.settings.LoginScheme;

/**
 * What somebody typed to prove who they are, as it was typed. Hides itself in {@link #toString()}.
 *
 * @param number by the scheme: 予約ID, 交付通知書ID, 製造管理番号 or the city's own number
 * @param secret the password, or month and day of birth as four digits
 * @param further a second number, where the first belongs to several people; "" for none
 */
public record Credentials(LoginScheme scheme, String number, String secret, String further) {

    /** 予約ID and password, which every city takes: they are the way in for people without a full birth date. */
    public static Credentials reservation(String number, String password) {
        return new Credentials(LoginScheme.RESERVATION_ID_PW, number, password, "");
    }

    @Override
    public String toString() {
        return "Credentials[scheme=" + scheme + "]";
    }
}
