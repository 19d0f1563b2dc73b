package jp.madoguchi.core.mail;

import java.util.Locale;

/** What a mail is about. */
public enum MailKind {
    /** 予約完了. */
    COMPLETED,
    /** 前日のお知らせ. */
    REMINDER,
    /** 取消. */
    CANCELLED,
    /** 変更. */
    CHANGED;

    /** Key of its name in {@code messages/mail}. */
    public String key() {
        return "mail.kind." + name().toLowerCase(Locale.ROOT);
    }
}
