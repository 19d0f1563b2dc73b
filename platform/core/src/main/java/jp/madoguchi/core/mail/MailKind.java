package jp.madoguchi.core.mail;

import java.util.Locale;
import java.util.Set;

/** What a mail is about. */
public enum MailKind {
    /** 予約完了. */
    COMPLETED,
    /** 来庁日前のお知らせ. */
    REMINDER,
    /** 取消. */
    CANCELLED,
    /** 変更. */
    CHANGED,
    /** Of a visit that did not come to pass, with the way to another booking. */
    NO_SHOW,
    /** E-mail first: {@code link} is the whole address, {@code until} its end as an ISO instant. */
    LINK("link", "until"),
    /**
     * A freed place for somebody who waits: {@code link}, {@code until} as for {@link #LINK}, {@code place} the
     * facility's name, {@code day} and {@code start} of the visit as ISO local date and time.
     */
    WAITING_OFFER("link", "until", "place", "day", "start"),
    /** To somebody who waits no longer because offers were left without an answer. */
    WAITING_ENDED,
    /** Written by staff: {@code subject} and {@code text} as they stand. */
    BROADCAST("subject", "text");

    private final Set<String> needs;

    MailKind(String... needs) {
        this.needs = Set.of(needs);
    }

    /** Names of what its text needs beside the booking and the city. */
    public Set<String> needs() {
        return needs;
    }

    /** Key of its name in {@code messages/mail}. */
    public String key() {
        return "mail.kind." + code();
    }

    /** As it stands in message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
