package jp.madoguchi.ledger.card;

import org.jspecify.annotations.Nullable;

/**
 * What is searched for; an empty text asks for nothing. All that is given must fit.
 *
 * @param name    a part of the name or its kana, in any width, variant or order of a Latin name
 * @param birth   a birth date in any form and era
 * @param address a part of the address
 * @param number  製造管理番号 or 予約ID, with or without hyphens
 */
public record CardQuery(
        String name,
        String birth,
        String address,
        String number,
        @Nullable CardState state) {

    public static final CardQuery ALL = new CardQuery("", "", "", "", null);

    @Override
    public String toString() {
        return "CardQuery[…]";
    }
}
