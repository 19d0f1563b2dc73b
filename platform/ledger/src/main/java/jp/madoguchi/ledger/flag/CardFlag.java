package jp.madoguchi.ledger.flag;

import java.util.List;
import jp.madoguchi.ledger.card.CardKind;

/** What is kept beside a card's state. */
public enum CardFlag {
    /** 交付前設定. */
    PRE_SETTING,
    /** 利用者証明用電子証明書. */
    USER_CERTIFICATE,
    /** 署名用電子証明書. */
    SIGNING_CERTIFICATE,
    /** 手書き処理. */
    HANDWRITING,
    /** 顔認証マイナンバーカード: without PIN and without 署名用電子証明書. */
    FACE_CARD,
    /** 転入による継続利用. */
    MOVE_IN_USE;

    /** The flags that a kind of row has. */
    public static List<CardFlag> of(CardKind kind) {
        return kind == CardKind.ISSUE
                ? List.of(values())
                : List.of(USER_CERTIFICATE, SIGNING_CERTIFICATE, HANDWRITING, FACE_CARD, MOVE_IN_USE);
    }

    public String messageKey() {
        return "ledger-card-flags." + name();
    }
}
